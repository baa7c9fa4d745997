/* Experts: the shared one, one token's picks, and many rows sorted by expert. */

static void FM_NAME(shared)(fm_arena *arena, const fm_layer *l, const float *seen, int n, float *shared) {
    float *gate = take(arena, (size_t)n * l->shared_width * 4), *up = take(arena, (size_t)n * l->shared_width * 4);
    float *scale = take(arena, (size_t)n * 4);
    const fm_matrix *matrices[3] = {&l->shared_gate, &l->shared_up, &l->shared_scale};
    float *to[3] = {gate, up, scale};
    FM_NAME(multiply_all)(arena, matrices, 3, seen, n, to);
    FM_NAME(activate)(gate, up, n * l->shared_width);
    FM_NAME(product)(arena, &l->shared_down, 0, gate, n, shared);
    for (int t = 0; t < n; t++) {
        float by = FM_NAME(sigmoid)(scale[t]);
        for (int i = 0; i < l->hidden; i++) shared[(int64_t)t * l->hidden + i] *= by;
    }
}

static void FM_NAME(picks)(fm_arena *arena, const fm_matrix *m, const int32_t *slots, const int32_t *which, int count, const fm_layer *l, const float *seen, float *outputs, float *shared) {
    fm_input made[8], inputs[MOST_EXPERTS + 1];
    fm_product products[2 * MOST_EXPERTS + 3];
    int used = 0, taken = 0, fused = m[1].rows == 0, width = m[2].columns, hidden = m[2].rows;
    float *y = take(arena, (size_t)count * 2 * width * 4), *gate = NULL, *up = NULL, scale = 0;
    if (l) { /* in the same two jobs as the picks: the fewer jobs, the less the threads wait for each other */
        gate = take(arena, (size_t)l->shared_width * 4), up = take(arena, (size_t)l->shared_width * 4);
        const fm_matrix *of[3] = {&l->shared_gate, &l->shared_up, &l->shared_scale};
        float *to[3] = {gate, up, &scale};
        for (int k = 0; k < 3; k++) {
            const fm_input *in = FM_NAME(input)(arena, made, &taken, of[k], seen, 1);
            products[used++] = (fm_product){.matrix = of[k], .input = in, .y = to[k]};
        }
    }
    for (int e = 0; e < count; e++)
        for (int side = 0; side < (fused ? 1 : 2); side++) {
            const fm_input *in = FM_NAME(input)(arena, made, &taken, &m[side], seen, 1);
            products[used++] = (fm_product){.matrix = &m[side], .input = in, .y = y + (2 * e + side) * (int64_t)width, .slot = slots[which[e]]};
        }
    FM_NAME(multiply)(products, used, 1);
    used = 0;
    for (int e = 0; e < count; e++) {
        float *first = y + (int64_t)2 * e * width;
        int none = 0;
        FM_NAME(activate)(first, first + width, width);
        const fm_input *in = FM_NAME(input)(arena, &inputs[e], &none, &m[2], first, 1);
        products[used++] = (fm_product){.matrix = &m[2], .input = in, .y = outputs + (int64_t)which[e] * hidden, .slot = slots[which[e]]};
    }
    if (l) {
        int none = 0;
        FM_NAME(activate)(gate, up, l->shared_width);
        const fm_input *in = FM_NAME(input)(arena, &inputs[count], &none, &l->shared_down, gate, 1);
        products[used++] = (fm_product){.matrix = &l->shared_down, .input = in, .y = shared};
    }
    FM_NAME(multiply)(products, used, 1);
    if (l) {
        float by = FM_NAME(sigmoid)(scale);
        for (int i = 0; i < hidden; i++) shared[i] *= by;
    }
}

typedef struct {
    float *x;
    const float *outputs, *weights, *shared;
    int n, k, hidden;
} FM_NAME(combine_job);

static void FM_NAME(combine_task)(void *context, int chunk) {
    FM_NAME(combine_job) *job = context;
    int k = job->k, hidden = job->hidden, end = (chunk + 1) * 8 < job->n ? (chunk + 1) * 8 : job->n;
    for (int64_t t = chunk * 8; t < end; t++) {
        const float *outputs = job->outputs + t * k * hidden, *w = job->weights + t * k, *shared = job->shared + t * hidden;
        float *x = job->x + t * hidden;
        int i = 0;
        for (; i + LANES <= hidden; i += LANES) {
            vf total = {0};
            for (int pick = 0; pick < k; pick++) total += FM_NAME(load)(outputs + (int64_t)pick * hidden + i) * w[pick];
            FM_NAME(store)(x + i, FM_NAME(load)(x + i) + total + FM_NAME(load)(shared + i));
        }
        for (; i < hidden; i++) {
            float total = 0;
            for (int pick = 0; pick < k; pick++) total += outputs[(int64_t)pick * hidden + i] * w[pick];
            x[i] += total + shared[i];
        }
    }
}

static void FM_NAME(combine)(float *x, const float *outputs, const float *weights, const float *shared, int n, int k, int hidden) {
    FM_NAME(combine_job) job = {x, outputs, weights, shared, n, k, hidden};
    parallel(FM_NAME(combine_task), &job, (n + 7) / 8, (int64_t)n * k * hidden);
}

static void FM_NAME(expert_rows)(fm_arena *arena, const fm_matrix *m, const int32_t *slots, const int32_t *counts, int k, const int32_t *places, int top_k, const float *seen, float *outputs) {
    int fused = m[1].rows == 0, width = m[2].columns;
    for (int e = 0; e < k; e++) {
        int n = counts[e], taken = 0;
        if (!n) continue;
        reset(arena);
        fm_input made[2];
        fm_product products[2];
        float *gates = take(arena, (size_t)n * 2 * width * 4), *acts = take(arena, (size_t)n * width * 4);
        for (int side = 0; side < (fused ? 1 : 2); side++) {
            const fm_input *in = FM_NAME(input_at)(arena, made, &taken, &m[side], seen, n, places, top_k);
            products[side] = (fm_product){.matrix = &m[side], .input = in, .y = gates + side * width, .y_stride = 2 * width, .slot = slots[e]};
        }
        FM_NAME(multiply)(products, fused ? 1 : 2, n);
        for (int t = 0; t < n; t++) {
            float *gate = gates + (int64_t)t * 2 * width;
            FM_NAME(activate)(gate, gate + width, width);
            memcpy(acts + (int64_t)t * width, gate, (size_t)width * 4);
        }
        taken = 0;
        const fm_input *in = FM_NAME(input)(arena, made, &taken, &m[2], acts, n);
        products[0] = (fm_product){.matrix = &m[2], .input = in, .y = outputs, .places = places, .y_stride = m[2].rows, .slot = slots[e]};
        FM_NAME(multiply)(products, 1, n);
        places += n;
    }
}
