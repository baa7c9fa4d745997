/* The gated delta net. */

typedef struct {
    const fm_layer *layer;
    int n;
    float *qkv, *z, *b, *a, *out, *convolution, *memory;
} FM_NAME(delta_job);

/* Convolution and SiLU of `count` channels from `first` on, for all n tokens, into out [n, stride]. The history moves on. */
INLINE void FM_NAME(convolve)(const FM_NAME(delta_job) *job, int channels, int first, int count, float *out, int stride) {
    int taps = job->layer->taps, n = job->n;
    for (int c = first; c < first + count; c += LANES) {
        int lanes = first + count - c < LANES ? first + count - c : LANES;
        vf past[MOST_TAPS], weight[MOST_TAPS];
        for (int tap = 0; tap < taps; tap++) weight[tap] = FM_NAME(load_some)(job->layer->conv + (int64_t)tap * channels + c, lanes);
        for (int tap = 0; tap < taps - 1; tap++) past[tap] = FM_NAME(load_some)(job->convolution + (int64_t)tap * channels + c, lanes);
        for (int t = 0; t < n; t++) {
            past[taps - 1] = FM_NAME(load_some)(job->qkv + (int64_t)t * channels + c, lanes);
            vf total = past[0] * weight[0];
            for (int tap = 1; tap < taps; tap++) total += past[tap] * weight[tap];
            total *= FM_NAME(vsigmoid)(total);
            memcpy(out + (int64_t)t * stride + (c - first), &total, (size_t)lanes * 4);
            for (int tap = 0; tap < taps - 1; tap++) past[tap] = past[tap + 1];
        }
        for (int tap = 0; tap < taps - 1; tap++) memcpy(job->convolution + (int64_t)tap * channels + c, &past[tap], (size_t)lanes * 4);
    }
}

INLINE void FM_NAME(to_unit)(float *x, int size, float by) {
    float total = 0;
    vf sums = {0};
    int n = 0;
    for (; n + LANES <= size; n += LANES) sums += FM_NAME(load)(x + n) * FM_NAME(load)(x + n);
    for (; n < size; n++) total += x[n] * x[n];
    by /= sqrtf(FM_NAME(sum)(sums) + total + 1e-6f);
    for (n = 0; n < size; n++) x[n] *= by;
}

/* One token of one head: S <- g S; S += k (beta (v - S^T k))^T; o = S^T q. S [dk, dv]; `width` columns of it, WIDE vectors. */
#define WIDE 4
INLINE void FM_NAME(delta_step)(float *memory, int key_dim, int value_dim, const float *q, const float *k, const float *v, float g, float beta, float *o, int vectors) {
    vf read[WIDE], out[WIDE];
    UNROLL
    for (int c = 0; c < vectors; c++) read[c] = out[c] = (vf){0};
    for (int i = 0; i < key_dim; i++)
        UNROLL
        for (int c = 0; c < vectors; c++) read[c] += FM_NAME(load)(memory + (int64_t)i * value_dim + c * LANES) * k[i];
    UNROLL
    for (int c = 0; c < vectors; c++) read[c] = (FM_NAME(load)(v + c * LANES) - read[c] * g) * beta;
    for (int i = 0; i < key_dim; i++)
        UNROLL
        for (int c = 0; c < vectors; c++) {
            float *at = memory + (int64_t)i * value_dim + c * LANES;
            vf s = FM_NAME(load)(at) * g + read[c] * k[i];
            FM_NAME(store)(at, s);
            out[c] += s * q[i];
        }
    UNROLL
    for (int c = 0; c < vectors; c++) FM_NAME(store)(o + c * LANES, out[c]);
}

/* One key head with its value heads, all tokens. */
static void FM_NAME(delta_task)(void *context, int key_head) {
    FM_NAME(delta_job) *job = context;
    const fm_layer *l = job->layer;
    int n = job->n, dk = l->key_dim, dv = l->value_dim, keys = l->key_heads * dk, values = l->value_heads * dv;
    int channels = 2 * keys + values, shared = l->value_heads / l->key_heads;
    float *qs = malloc((size_t)n * (2 * dk + dv) * 4);
    if (!qs) abort();
    float *ks = qs + (int64_t)n * dk, *vs = ks + (int64_t)n * dk;
    FM_NAME(convolve)(job, channels, key_head * dk, dk, qs, dk);
    FM_NAME(convolve)(job, channels, keys + key_head * dk, dk, ks, dk);
    for (int t = 0; t < n; t++) {
        FM_NAME(to_unit)(qs + (int64_t)t * dk, dk, 1.0f / sqrtf((float)dk));
        FM_NAME(to_unit)(ks + (int64_t)t * dk, dk, 1.0f);
    }
    for (int h = key_head * shared; h < (key_head + 1) * shared; h++) {
        FM_NAME(convolve)(job, channels, 2 * keys + h * dv, dv, vs, dv);
        float *memory = job->memory + (int64_t)h * dk * dv;
        for (int t = 0; t < n; t++) {
            float a = job->a[(int64_t)t * l->value_heads + h] + l->dt_bias[h], rate = a > 20 ? a : log1pf(expf(a)); /* softplus */
            float g = expf(-l->decay[h] * rate), beta = FM_NAME(sigmoid)(job->b[(int64_t)t * l->value_heads + h]);
            const float *q = qs + (int64_t)t * dk, *k = ks + (int64_t)t * dk, *v = vs + (int64_t)t * dv;
            float *o = job->out + (int64_t)t * values + h * dv;
            int c = 0;
            for (; c + WIDE * LANES <= dv; c += WIDE * LANES) FM_NAME(delta_step)(memory + c, dk, dv, q, k, v + c, g, beta, o + c, WIDE);
            for (; c + LANES <= dv; c += LANES) FM_NAME(delta_step)(memory + c, dk, dv, q, k, v + c, g, beta, o + c, 1);
            for (; c < dv; c++) {
                float read = 0, sum = 0;
                for (int i = 0; i < dk; i++) read += memory[(int64_t)i * dv + c] * k[i];
                read = (v[c] - read * g) * beta;
                for (int i = 0; i < dk; i++) sum += (memory[(int64_t)i * dv + c] = memory[(int64_t)i * dv + c] * g + read * k[i]) * q[i];
                o[c] = sum;
            }
            const float *z = job->z + (int64_t)t * values + h * dv;
            FM_NAME(rms_norm)(o, l->norm, l->eps, dv, o);
            for (c = 0; c + LANES <= dv; c += LANES) {
                vf gate = FM_NAME(load)(z + c);
                FM_NAME(store)(o + c, FM_NAME(load)(o + c) * gate * FM_NAME(vsigmoid)(gate));
            }
            for (; c < dv; c++) o[c] *= z[c] * FM_NAME(sigmoid)(z[c]);
        }
    }
    free(qs);
}
