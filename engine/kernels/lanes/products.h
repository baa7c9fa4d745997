/* Products of inputs with matrices, shared among threads. */

/* `count` rows from `row` on times one input: the scale of a group multiplies the sum of its products, its bias the sum
 * of its inputs. */
INLINE void FM_NAME(dot)(const fm_matrix *m, int slot, int row, int count, const fm_input *in, float *y, int bits) {
    const float *x = in->x;
    vf total[4] = {{0}};
    if (bits >= 16) {
        for (int b = 0; b < in->blocks; b++) {
            int lanes = in->columns - b * LANES < LANES ? in->columns - b * LANES : LANES;
            UNROLL
            for (int r = 0; r < count; r++) {
                const char *p = FM_NAME(row_of)(m, slot, row + r);
                vf w = bits == 16 ? FM_NAME(scales)(p, 1, b * LANES, in->columns)
                                  : lanes == LANES ? FM_NAME(load)((const float *)p + b * LANES)
                                                   : FM_NAME(load_some)((const float *)p + b * LANES, lanes);
                total[r] += w * FM_NAME(load)(x + b * LANES);
            }
        }
    } else {
        int unit = unit_of(bits), per = words_of(bits), span = in->group / unit, groups = in->columns / in->group;
        int units = in->columns / unit, half = m->half;
        int64_t ahead = (int64_t)units * per * 4; /* words to the rows that come next: a row is too short for the hardware to run ahead in */
        const uint32_t *p[4];
        const char *s[4], *z[4];
        vf plus[4] = {{0}};
        UNROLL
        for (int r = 0; r < count; r++) {
            int64_t at = (int64_t)slot * m->scale_stride + (int64_t)(row + r) * groups * (half ? 2 : 4);
            p[r] = (const uint32_t *)FM_NAME(row_of)(m, slot, row + r);
            s[r] = m->scales + at, z[r] = m->biases + at;
        }
        for (int g = 0, b = 0; g < groups; g += LANES) {
            vf scale[4];
            vf sums = FM_NAME(load)(in->sums + g);
            UNROLL
            for (int r = 0; r < count; r++) {
                scale[r] = FM_NAME(scales)(s[r], half, g, groups);
                plus[r] += FM_NAME(scales)(z[r], half, g, groups) * sums;
            }
            for (int j = 0; j < span && b < in->blocks; j++, b++) {
                int lanes = units - b * LANES;
                vu w[4][6];
                vf part[4] = {{0}};
                UNROLL
                for (int r = 0; r < count; r++) {
                    for (int k = 0; k < per; k++) __builtin_prefetch(p[r] + ahead + ((int64_t)b * per + k) * LANES);
                    if (lanes >= LANES) FM_NAME(words)(p[r] + (int64_t)b * LANES * per, bits, LANES, w[r]);
                    else FM_NAME(words)(p[r] + (int64_t)b * LANES * per, bits, lanes, w[r]);
                }
#pragma GCC unroll 32
                for (int e = 0; e < unit; e++) {
                    vf input = FM_NAME(load)(x + ((int64_t)b * unit + e) * LANES);
                    UNROLL
                    for (int r = 0; r < count; r++) part[r] += FM_NAME(element)(w[r], bits, e) * input;
                }
                UNROLL
                for (int r = 0; r < count; r++) total[r] += part[r] * FM_NAME(expand)(scale[r], in->scale_lane, j, span);
            }
        }
        UNROLL
        for (int r = 0; r < count; r++) total[r] += plus[r];
    }
    UNROLL
    for (int r = 0; r < count; r++) y[r] = FM_NAME(sum)(total[r]);
}

/* total + the sums of four products of bytes, of w without a sign and below 2^bits, of x with one. */
INLINE vi FM_NAME(dot_bytes)(vi total, vu w, vi x, int bits, int vnni) {
#if defined(FM_AVX512)
    if (vnni) { /* the compiler is not told of VNNI, which not every processor with AVX-512 has */
        __asm__("vpdpbusd %2, %1, %0" : "+v"(total) : "v"(w), "v"(x));
        return total;
    }
    if (bits < 8) return total + (vi)_mm512_madd_epi16(_mm512_maddubs_epi16((__m512i)w, (__m512i)x), _mm512_set1_epi16(1));
#elif defined(FM_AVX2)
    if (bits < 8) return total + (vi)_mm256_madd_epi16(_mm256_maddubs_epi16((__m256i)w, (__m256i)x), _mm256_set1_epi16(1));
#endif
    (void)vnni, (void)bits;
    for (int n = 0; n < 32; n += 8) total += (vi)((w >> n) & 255u) * ((vi)((vu)x << (24 - n)) >> 24);
    return total;
}

/* `dot` of input number n in 8 bits: whole numbers within a group, floats from group to group. */
INLINE void FM_NAME(dot_rounded)(const fm_matrix *m, int slot, int row, int count, const fm_input *in, int n, float *y, int bits, int vnni) {
    int unit = unit_of(bits), passes = 8 / bits, span = in->group / unit, groups = in->columns / in->group, half = m->half;
    int units = in->columns / unit;
    int64_t ahead = (int64_t)units * 4; /* words to the rows that come next: a row is too short for the hardware to run ahead in */
    const int8_t *x = in->rounded + n * in->stride;
    const float *steps = in->steps + n * in->groups_stride, *sums = in->sums + n * in->groups_stride;
    uint32_t mask = bits == 8 ? 0xFFFFFFFFu : bits == 4 ? 0x0F0F0F0Fu : 0x03030303u;
    const uint32_t *p[4];
    const char *s[4], *z[4];
    vf total[4] = {{0}};
    UNROLL
    for (int r = 0; r < count; r++) {
        int64_t at = (int64_t)slot * m->scale_stride + (int64_t)(row + r) * groups * (half ? 2 : 4);
        p[r] = (const uint32_t *)FM_NAME(row_of)(m, slot, row + r);
        s[r] = m->scales + at, z[r] = m->biases + at;
    }
    for (int g = 0, b = 0; g < groups; g += LANES) {
        vf scale[4];
        UNROLL
        for (int r = 0; r < count; r++) {
            scale[r] = FM_NAME(scales)(s[r], half, g, groups) * FM_NAME(load)(steps + g);
            total[r] += FM_NAME(scales)(z[r], half, g, groups) * FM_NAME(load)(sums + g);
        }
        for (int j = 0; j < span && b < in->blocks; j++, b++) {
            int lanes = units - b * LANES < LANES ? units - b * LANES : LANES;
            vu w[4];
            vi part[4] = {{0}};
            UNROLL
            for (int r = 0; r < count; r++) {
                __builtin_prefetch(p[r] + ahead + (int64_t)b * LANES);
                if (lanes == LANES) FM_NAME(words)(p[r] + (int64_t)b * LANES, bits, LANES, &w[r]);
                else FM_NAME(words)(p[r] + (int64_t)b * LANES, bits, lanes, &w[r]);
            }
            UNROLL
            for (int pass = 0; pass < passes; pass++) {
                vi input = *(const vi *)(x + ((int64_t)b * passes + pass) * LANES * 4);
                UNROLL
                for (int r = 0; r < count; r++) part[r] = FM_NAME(dot_bytes)(part[r], (w[r] >> (pass * bits)) & mask, input, bits, vnni);
            }
            UNROLL
            for (int r = 0; r < count; r++) total[r] += __builtin_convertvector(part[r], vf) * FM_NAME(expand)(scale[r], in->scale_lane, j, span);
        }
    }
    UNROLL
    for (int r = 0; r < count; r++) y[r] = FM_NAME(sum)(total[r]);
}

/* All n inputs in 8 bits: the four rows of words stay in the first cache meanwhile. */
INLINE void FM_NAME(multiply_rounded)(const fm_product *p, int begin, int end, int n, int bits, int vnni) {
    for (int row = begin; row < end; row += 4)
        for (int k = 0; k < n; k++) {
            float *y = p->y + (p->places ? p->places[k] : k) * p->y_stride + row;
            if (row + 4 <= end) FM_NAME(dot_rounded)(p->matrix, p->slot, row, 4, p->input, k, y, bits, vnni);
            else
                for (int r = 0; r < end - row; r++) FM_NAME(dot_rounded)(p->matrix, p->slot, row + r, 1, p->input, k, y + r, bits, vnni);
        }
}

/* One row as floats, laid out as the inputs are. */
INLINE void FM_NAME(unpack)(const fm_matrix *m, int slot, int row, const fm_input *in, float *out, int bits) {
    const char *from = FM_NAME(row_of)(m, slot, row);
    if (bits >= 16) {
        for (int b = 0; b < in->blocks; b++) {
            int lanes = in->columns - b * LANES < LANES ? in->columns - b * LANES : LANES;
            vf w = bits == 16 ? FM_NAME(scales)(from, 1, b * LANES, in->columns) : FM_NAME(load_some)((const float *)from + b * LANES, lanes);
            FM_NAME(store)(out + b * LANES, w);
        }
        return;
    }
    int unit = unit_of(bits), per = words_of(bits), span = in->group / unit, groups = in->columns / in->group;
    int units = in->columns / unit;
    int64_t at = (int64_t)slot * m->scale_stride + (int64_t)row * groups * (m->half ? 2 : 4);
    for (int g = 0, b = 0; g < groups; g += LANES) {
        vf scale = FM_NAME(scales)(m->scales + at, m->half, g, groups);
        vf bias = FM_NAME(scales)(m->biases + at, m->half, g, groups);
        for (int j = 0; j < span && b < in->blocks; j++, b++) {
            int lanes = units - b * LANES;
            vu w[6];
            const uint32_t *p = (const uint32_t *)from + (int64_t)b * LANES * per;
            if (lanes >= LANES) FM_NAME(words)(p, bits, LANES, w);
            else FM_NAME(words)(p, bits, lanes, w);
            vf by = FM_NAME(expand)(scale, in->scale_lane, j, span), plus = FM_NAME(expand)(bias, in->scale_lane, j, span);
#pragma GCC unroll 32
            for (int e = 0; e < unit; e++)
                FM_NAME(store)(out + ((int64_t)b * unit + e) * LANES, FM_NAME(element)(w, bits, e) * by + plus);
        }
    }
}

/* `inputs` inputs times ROW_TILE unpacked rows. */
INLINE void FM_NAME(tile)(const float *w, const float *x, int64_t stride, int rows, int inputs, float **y) {
    vf total[ROW_TILE][INPUT_TILE] = {{{0}}};
    for (int64_t c = 0; c < stride; c += LANES) {
        vf a[ROW_TILE];
        UNROLL
        for (int r = 0; r < ROW_TILE; r++) a[r] = FM_NAME(load)(w + r * stride + c);
        UNROLL
        for (int n = 0; n < inputs; n++) {
            vf b = FM_NAME(load)(x + n * stride + c);
            UNROLL
            for (int r = 0; r < ROW_TILE; r++) total[r][n] += a[r] * b;
        }
    }
    UNROLL
    for (int n = 0; n < inputs; n++)
        UNROLL
        for (int r = 0; r < rows; r++) y[n][r] = FM_NAME(sum)(total[r][n]);
}

static void FM_NAME(multiply_rows)(const fm_product *p, int begin, int end, int n) {
    const fm_matrix *m = p->matrix;
    const fm_input *in = p->input;
    int slot = p->slot;
    if (in->rounded) {
#if defined(FM_AVX512)
        int vnni = has_vnni;
#else
        int vnni = 0;
#endif
        switch (m->bits * 2 + vnni) {
            case 4: FM_NAME(multiply_rounded)(p, begin, end, n, 2, 0); break;
            case 5: FM_NAME(multiply_rounded)(p, begin, end, n, 2, 1); break;
            case 8: FM_NAME(multiply_rounded)(p, begin, end, n, 4, 0); break;
            case 9: FM_NAME(multiply_rounded)(p, begin, end, n, 4, 1); break;
            case 16: FM_NAME(multiply_rounded)(p, begin, end, n, 8, 0); break;
            case 17: FM_NAME(multiply_rounded)(p, begin, end, n, 8, 1); break;
        }
        return;
    }
    if (n == 1) {
        float *y = p->y + (p->places ? p->places[0] * p->y_stride : 0);
        int row = begin;
        OF_BITS(for (; row + 4 <= end; row += 4) FM_NAME(dot)(m, slot, row, 4, in, y + row, BITS); for (; row < end; row++)
                    FM_NAME(dot)(m, slot, row, 1, in, y + row, BITS), m->bits)
        return;
    }
    float *w = NULL;
    if (posix_memalign((void **)&w, 64, (size_t)ROW_TILE * in->stride * 4)) abort();
    int passes = (n + INPUT_TILE - 1) / INPUT_TILE;
    for (int row = begin; row < end; row += ROW_TILE) {
        int rows = end - row < ROW_TILE ? end - row : ROW_TILE;
        OF_BITS(for (int r = 0; r < rows; r++) FM_NAME(unpack)(m, slot, row + r, in, w + r * in->stride, BITS), m->bits)
        for (int r = rows; r < ROW_TILE; r++) memset(w + r * in->stride, 0, (size_t)in->stride * 4);
        for (int pass = 0, done = 0; pass < passes; pass++) {
            int inputs = (n - done + passes - pass - 1) / (passes - pass); /* even shares: 8 is 4 + 4, not 6 + 2 */
            const float *x = in->x + done * in->stride;
            float *out[INPUT_TILE];
            for (int k = 0; k < inputs; k++) out[k] = p->y + (p->places ? p->places[done + k] : done + k) * p->y_stride + row;
            switch (inputs) {
                case 1: FM_NAME(tile)(w, x, in->stride, rows, 1, out); break;
                case 2: FM_NAME(tile)(w, x, in->stride, rows, 2, out); break;
#if INPUT_TILE > 2
                case 3: FM_NAME(tile)(w, x, in->stride, rows, 3, out); break;
#endif
#if INPUT_TILE > 3
                case 4: FM_NAME(tile)(w, x, in->stride, rows, 4, out); break;
                case 5: FM_NAME(tile)(w, x, in->stride, rows, 5, out); break;
#endif
#if INPUT_TILE > 5
                case 6: FM_NAME(tile)(w, x, in->stride, rows, 6, out); break;
#endif
            }
            done += inputs;
        }
    }
    free(w);
}

static void FM_NAME(products_task)(void *context, int chunk) {
    fm_products *all = context;
    int which = all->count - 1;
    while (all->products[which].first_chunk > chunk) which--;
    fm_product *p = &all->products[which];
    int begin = (chunk - p->first_chunk) * p->rows_a_chunk, end = begin + p->rows_a_chunk;
    if (end > p->matrix->rows) end = p->matrix->rows;
    FM_NAME(multiply_rows)(p, begin, end, all->n);
}

/* All of `products`, each over n inputs, rows split among the threads. */
static void FM_NAME(multiply)(fm_product *products, int count, int n) {
    int64_t work = 0, chunks = 0;
    for (int k = 0; k < count; k++) work += (int64_t)products[k].matrix->rows * products[k].matrix->columns;
    int64_t share = work / (pool.threads * 8) + 1;
    for (int k = 0; k < count; k++) {
        int64_t rows = share / products[k].matrix->columns / 4 * 4;
        products[k].rows_a_chunk = (int32_t)(rows < 4 ? 4 : rows);
        products[k].first_chunk = (int32_t)chunks;
        chunks += (products[k].matrix->rows + products[k].rows_a_chunk - 1) / products[k].rows_a_chunk;
    }
    fm_products all = {products, count, n};
    parallel(FM_NAME(products_task), &all, (int)chunks, work * n);
}

/* y [n, rows] = x [n, columns] W^T for several matrices of one x. */
static void FM_NAME(multiply_all)(fm_arena *arena, const fm_matrix **matrices, int count, const float *x, int n, float **y) {
    fm_input made[8];
    fm_product products[8];
    int inputs = 0;
    for (int k = 0; k < count; k++) {
        const fm_input *in = FM_NAME(input)(arena, made, &inputs, matrices[k], x, n);
        products[k] = (fm_product){.matrix = matrices[k], .input = in, .y = y[k], .y_stride = matrices[k]->rows};
    }
    FM_NAME(multiply)(products, count, n);
}

static void FM_NAME(product)(fm_arena *arena, const fm_matrix *m, int slot, const float *x, int n, float *y) {
    fm_input made[1];
    int inputs = 0;
    const fm_input *in = FM_NAME(input)(arena, made, &inputs, m, x, n);
    fm_product one = {.matrix = m, .input = in, .y = y, .y_stride = m->rows, .slot = slot};
    FM_NAME(multiply)(&one, 1, n);
}

static void FM_NAME(head)(fm_arena *arena, const fm_matrix *m, const float *norm, float eps, const float *x, int n, float *logits) {
    float *normed = take(arena, (size_t)n * m->columns * 4);
    for (int t = 0; t < n; t++) FM_NAME(rms_norm)(x + (int64_t)t * m->columns, norm, eps, m->columns, normed + (int64_t)t * m->columns);
    FM_NAME(product)(arena, m, 0, normed, n, logits);
}

static void FM_NAME(rows)(const fm_matrix *m, const int32_t *ids, int n, float *y) {
    int groups = m->bits < 16 ? m->columns / m->group : 0;
    for (int k = 0; k < n; k++) {
        const char *row = FM_NAME(row_of)(m, 0, ids[k]);
        float *out = y + (int64_t)k * m->columns;
        if (m->bits == 32) memcpy(out, row, (size_t)m->columns * 4);
        else
            for (int c = 0; c < m->columns; c++) {
                if (m->bits == 16) {
                    uint32_t v = (uint32_t)((const uint16_t *)row)[c] << 16;
                    memcpy(out + c, &v, 4);
                    continue;
                }
                const uint32_t *words = (const uint32_t *)row;
                int64_t at = (int64_t)c * m->bits, g = (int64_t)ids[k] * groups + c / m->group;
                uint32_t q = words[at / 32] >> (at % 32);
                if (at % 32 + m->bits > 32) q |= words[at / 32 + 1] << (32 - at % 32);
                float pair[2];
                for (int side = 0; side < 2; side++) {
                    const char *p = side ? m->biases : m->scales;
                    if (m->half) {
                        uint32_t v = (uint32_t)((const uint16_t *)p)[g] << 16;
                        memcpy(&pair[side], &v, 4);
                    } else pair[side] = ((const float *)p)[g];
                }
                out[c] = (float)(q & ((1u << m->bits) - 1)) * pair[0] + pair[1];
            }
    }
}
