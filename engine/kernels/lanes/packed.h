/* Packed words: the columns of a quantized row as floats, and the scale of each lane. */

#define OF_BITS(call, bits_) \
    switch (bits_) { \
        case 2: { enum { BITS = 2 }; call; } break; \
        case 3: { enum { BITS = 3 }; call; } break; \
        case 4: { enum { BITS = 4 }; call; } break; \
        case 5: { enum { BITS = 5 }; call; } break; \
        case 6: { enum { BITS = 6 }; call; } break; \
        case 8: { enum { BITS = 8 }; call; } break; \
        case 16: { enum { BITS = 16 }; call; } break; \
        default: { enum { BITS = 32 }; call; } break; \
    }

INLINE const char *FM_NAME(row_of)(const fm_matrix *m, int slot, int row) {
    int64_t bytes = m->bits >= 16 ? (int64_t)m->columns * (m->bits / 8) : (int64_t)m->columns * m->bits / 8;
    return m->weight + (int64_t)slot * m->weight_stride + row * bytes;
}

/* The words of a block of `lanes` units. */
INLINE void FM_NAME(words)(const uint32_t *p, int bits, int lanes, vu *w) {
    int count = words_of(bits);
    if (count == 1) {
        if (lanes == LANES) w[0] = *(const vu *)p;
        else w[0] = (vu)FM_NAME(load_some)((const float *)p, lanes);
        return;
    }
    for (int k = 0; k < count; k++) {
        vu v = {0};
        if (lanes == LANES)
#pragma GCC unroll 16
            for (int lane = 0; lane < LANES; lane++) v[lane] = p[lane * count + k];
        else
            for (int lane = 0; lane < lanes; lane++) v[lane] = p[lane * count + k];
        w[k] = v;
    }
}

/* Column `e` of every unit, as floats. */
INLINE vf FM_NAME(element)(const vu *w, int bits, int e) {
    int at = bits * e, from = at / 32, shift = at % 32;
    vu v = shift ? w[from] >> shift : w[from];
    if (shift + bits > 32) v |= w[from + 1] << (32 - shift);
#ifdef FM_AVX512
    if (bits <= 4) { /* a look-up of 16 floats takes only the low four bits of its index: no mask, no conversion */
        int mask = (1 << bits) - 1;
        const __m512 table = _mm512_setr_ps(0, 1, 2, 3, 4 & mask, 5 & mask, 6 & mask, 7 & mask, 8 & mask, 9 & mask, 10 & mask,
                                            11 & mask, 12 & mask, 13 & mask, 14 & mask, 15 & mask);
        return (vf)_mm512_permutexvar_ps((__m512i)v, table);
    }
#endif
    if (shift + bits != 32) v &= (uint32_t)((1u << bits) - 1);
    return __builtin_convertvector((vi)v, vf);
}

/* The scales or biases of LANES groups from g on; fewer at the end of the row, then zeros. */
INLINE vf FM_NAME(scales)(const char *p, int half, int g, int groups) {
    int count = groups - g < LANES ? groups - g : LANES;
#ifdef FM_AVX512
    __mmask16 mask = (__mmask16)((1u << count) - 1);
    if (!half) return (vf)_mm512_maskz_loadu_ps(mask, (const float *)p + g);
    return (vf)_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, (const uint16_t *)p + g)), 16);
#else
    if (!half) return FM_NAME(load_some)((const float *)p + g, count);
    vu v = {0};
    for (int n = 0; n < count; n++) v[n] = (uint32_t)((const uint16_t *)p)[g + n] << 16;
    return (vf)v;
#endif
}

/* Each lane of block j the scale of its group, of those in `s`. `span`: units a group. */
INLINE vf FM_NAME(expand)(vf s, const int32_t *scale_lane, int j, int span) {
#ifdef FM_AVX512
    (void)span;
    return (vf)_mm512_permutexvar_ps(_mm512_loadu_si512(scale_lane + j * LANES), (__m512)s);
#else
    if (span >= LANES) return FM_NAME(splat)(s[j * LANES / span]);
    vf v;
    for (int lane = 0; lane < LANES; lane++) v[lane] = s[scale_lane[j * LANES + lane]];
    return v;
#endif
}
