/* Inputs laid out as the packed words of a matrix meet them, as floats or rounded to 8 bits. */

static void FM_NAME(lay_out)(const float *x, int columns, int unit, int blocks, float *out) {
    if (unit == 1) {
        memcpy(out, x, (size_t)columns * 4);
        memset(out + columns, 0, (size_t)(blocks * LANES - columns) * 4);
        return;
    }
    int whole = columns / (unit * LANES);
    for (int b = 0; b < whole; b++)
        for (int e = 0; e < unit; e++) {
            const float *from = x + b * unit * LANES + e;
            float *to = out + (b * unit + e) * LANES;
            for (int lane = 0; lane < LANES; lane++) to[lane] = from[lane * unit];
        }
    if (whole == blocks) return;
    int lanes = columns / unit - whole * LANES;
    for (int e = 0; e < unit; e++)
        for (int lane = 0; lane < LANES; lane++)
            out[(whole * unit + e) * LANES + lane] = lane < lanes ? x[(whole * LANES + lane) * unit + e] : 0;
}

/* One row in 8 bits a column, in steps of a 127th of the largest of its group. Pass p of a word's bytes, shifted by p
 * elements, holds elements p, p + passes, ... of its unit. */
INLINE void FM_NAME(round_row)(const float *x, const fm_input *in, int8_t *out, float *steps, float *sums, int8_t *flat, int bits) {
    int passes = 8 / bits, unit = 32 / bits, groups = in->columns / in->group, words = in->columns / unit;
    for (int g = 0; g < groups; g++, x += in->group) {
        vf most = {0}, total = {0};
        for (int c = 0; c < in->group; c += LANES) {
            vf v = FM_NAME(load)(x + c), size = (vf)((vi)v & 0x7FFFFFFF);
            most = (vf)(((vi)size & (size > most)) | ((vi)most & ~(size > most)));
            total += v;
        }
        float top = 0;
        for (int lane = 0; lane < LANES; lane++) top = most[lane] > top ? most[lane] : top;
        float by = top > 0 ? 127.0f / top : 0.0f;
        steps[g] = top / 127.0f, sums[g] = FM_NAME(sum)(total);
        for (int c = 0; c < in->group; c += LANES) { /* to the nearest whole number, in the low bits */
            vi whole = (vi)(FM_NAME(load)(x + c) * by + 12582912.0f) - 0x4B400000;
            for (int lane = 0; lane < LANES; lane++) flat[g * in->group + c + lane] = (int8_t)whole[lane];
        }
    }
    memset(steps + groups, 0, LANES * 4);
    memset(sums + groups, 0, LANES * 4);
    memset(out + (int64_t)(in->blocks - 1) * unit * LANES, 0, (size_t)unit * LANES);
    for (int word = 0; word < words; word++) {
        int8_t *to = out + (int64_t)(word / LANES) * unit * LANES + word % LANES * 4;
        UNROLL
        for (int p = 0; p < passes; p++)
            UNROLL
            for (int j = 0; j < 4; j++) to[p * LANES * 4 + j] = flat[word * unit + j * passes + p];
    }
}

static void FM_NAME(round_out)(const float *x, const fm_input *in, int8_t *out, float *steps, float *sums, int8_t *flat) {
    switch (in->bits) {
        case 2: FM_NAME(round_row)(x, in, out, steps, sums, flat, 2); break;
        case 4: FM_NAME(round_row)(x, in, out, steps, sums, flat, 4); break;
        default: FM_NAME(round_row)(x, in, out, steps, sums, flat, 8); break;
    }
}

/* Inputs x [n, columns] for matrices like m; with `places`, the rows places[0..n) / top_k of x. One of the same layout in
 * `made` is used again. */
static const fm_input *FM_NAME(input_at)(fm_arena *arena, fm_input *made, int *count, const fm_matrix *m, const float *x, int n, const int32_t *places, int top_k) {
    for (int k = 0; k < *count; k++)
        if (made[k].bits == m->bits && made[k].group == m->group) return &made[k];
    fm_input *in = &made[(*count)++];
    int unit = unit_of(m->bits), blocks = (m->columns + unit * LANES - 1) / (unit * LANES);
    *in = (fm_input){.bits = m->bits, .group = m->group, .columns = m->columns, .rows = n, .blocks = blocks, .unit = unit};
    in->stride = (int64_t)blocks * unit * LANES;
    if (arena->int8 && words_of(m->bits) == 1 && m->bits < 16) {
        int span = m->group / unit, groups = m->columns / m->group;
        in->groups_stride = groups + LANES;
        in->rounded = take(arena, (size_t)n * in->stride);
        in->steps = take(arena, (size_t)n * in->groups_stride * 4), in->sums = take(arena, (size_t)n * in->groups_stride * 4);
        in->scale_lane = take(arena, (size_t)span * LANES * 4);
        for (int u = 0; u < span * LANES; u++) in->scale_lane[u] = u / span;
        int8_t *flat = take(arena, (size_t)m->columns);
        for (int row = 0; row < n; row++) {
            const float *from = x + (int64_t)(places ? places[row] / top_k : row) * m->columns;
            FM_NAME(round_out)(from, in, in->rounded + row * in->stride, in->steps + row * in->groups_stride, in->sums + row * in->groups_stride, flat);
        }
        return in;
    }
    in->x = take(arena, (size_t)n * in->stride * 4);
    for (int row = 0; row < n; row++) {
        const float *from = x + (int64_t)(places ? places[row] / top_k : row) * m->columns;
        FM_NAME(lay_out)(from, m->columns, unit, blocks, in->x + row * in->stride);
    }
    if (m->bits < 16) {
        int span = m->group / unit, groups = m->columns / m->group;
        in->scale_lane = take(arena, (size_t)span * LANES * 4);
        for (int u = 0; u < span * LANES; u++) in->scale_lane[u] = u / span;
        if (n == 1) {
            x += (int64_t)(places ? places[0] / top_k : 0) * m->columns;
            in->sums = take(arena, (size_t)(groups + LANES) * 4);
            memset(in->sums + groups, 0, LANES * 4);
            for (int g = 0; g < groups; g++) {
                vf total = {0};
                for (int c = 0; c < m->group; c += LANES) total += FM_NAME(load)(x + g * m->group + c);
                in->sums[g] = FM_NAME(sum)(total);
            }
        }
    }
    return in;
}

static const fm_input *FM_NAME(input)(fm_arena *arena, fm_input *made, int *count, const fm_matrix *m, const float *x, int n) {
    return FM_NAME(input_at)(arena, made, count, m, x, n, NULL, 1);
}
