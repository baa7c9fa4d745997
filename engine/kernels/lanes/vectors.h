/* Vectors of LANES floats, and what is computed of them alone. */

#define vf FM_NAME(floats)
#define vi FM_NAME(integers)
#define vu FM_NAME(words_of_lanes)
typedef float vf __attribute__((vector_size(LANES * 4), aligned(4), may_alias));
typedef int32_t vi __attribute__((vector_size(LANES * 4), aligned(4), may_alias));
typedef uint32_t vu __attribute__((vector_size(LANES * 4), aligned(4), may_alias));

INLINE vf FM_NAME(load)(const float *p) { return *(const vf *)p; }
INLINE void FM_NAME(store)(float *p, vf v) { *(vf *)p = v; }
INLINE vf FM_NAME(splat)(float x) { return x - (vf){0}; }
INLINE float FM_NAME(sum)(vf v) {
#ifdef FM_AVX512
    return _mm512_reduce_add_ps((__m512)v);
#else
    float a[LANES];
    FM_NAME(store)(a, v);
    for (int width = LANES / 2; width; width /= 2)
        for (int n = 0; n < width; n++) a[n] += a[n + width];
    return a[0];
#endif
}
INLINE vf FM_NAME(load_some)(const float *p, int count) {
    vf v = {0};
    memcpy(&v, p, (size_t)count * 4);
    return v;
}

/* e^x: Cephes' polynomial, relative error under 2e-7; outside +-87 it saturates. A NaN stays one: the sampler must see
 * what a damaged weight has made of the numbers. */
INLINE vf FM_NAME(vexp)(vf x) {
    vf low = FM_NAME(splat)(-87.0f), high = FM_NAME(splat)(88.0f);
    x = (vf)(((vi)low & (x < low)) | ((vi)x & ~(x < low)));
    x = (vf)(((vi)high & (x > high)) | ((vi)x & ~(x > high)));
    vf magic = FM_NAME(splat)(12582912.0f), shifted = x * 1.44269504088896341f + magic, n = shifted - magic;
    vf r = x - n * 0.693359375f + n * 2.12194440e-4f;
    vf p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    return p * (vf)((((vi)shifted - (vi)magic) + 127) << 23);
}
INLINE vf FM_NAME(vsigmoid)(vf x) { return 1.0f / (1.0f + FM_NAME(vexp)(-x)); }
INLINE float FM_NAME(sigmoid)(float x) { return FM_NAME(vsigmoid)(FM_NAME(splat)(x))[0]; }

/* out = x / rms(x) * weight over `size` floats. */
INLINE void FM_NAME(rms_norm)(const float *x, const float *weight, float eps, int size, float *out) {
    vf total = {0};
    float rest = 0;
    int n = 0;
    for (; n + LANES <= size; n += LANES) total += FM_NAME(load)(x + n) * FM_NAME(load)(x + n);
    for (; n < size; n++) rest += x[n] * x[n];
    float by = 1.0f / sqrtf((FM_NAME(sum)(total) + rest) / (float)size + eps);
    for (n = 0; n + LANES <= size; n += LANES) FM_NAME(store)(out + n, FM_NAME(load)(x + n) * by * FM_NAME(load)(weight + n));
    for (; n < size; n++) out[n] = x[n] * by * weight[n];
}
