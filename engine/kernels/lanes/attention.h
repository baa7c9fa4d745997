/* Attention, and a layer up to its router. */

typedef struct {
    const fm_layer *layer;
    int n, tokens_a_chunk, splits;
    int64_t past, capacity;
    float *query_gate, *keys, *values, *out, *turns;
} FM_NAME(attention_job);

/* RMS norm, then the first rotary_dim floats turned by the position's angles, halves paired. */
INLINE void FM_NAME(turn)(const fm_layer *l, const float *x, const float *weight, const float *turns, float *out) {
    int half = l->rotary_dim / 2;
    FM_NAME(rms_norm)(x, weight, l->eps, l->head_dim, out);
    for (int i = 0; i < half; i++) {
        float a = out[i], b = out[i + half], c = turns[i], s = turns[half + i];
        out[i] = a * c - b * s;
        out[i + half] = a * s + b * c;
    }
}

INLINE float FM_NAME(plain_dot)(const float *a, const float *b, int size) {
    vf x = {0}, y = {0};
    float rest = 0;
    int n = 0;
    for (; n + 2 * LANES <= size; n += 2 * LANES) {
        x += FM_NAME(load)(a + n) * FM_NAME(load)(b + n);
        y += FM_NAME(load)(a + n + LANES) * FM_NAME(load)(b + n + LANES);
    }
    for (; n + LANES <= size; n += LANES) x += FM_NAME(load)(a + n) * FM_NAME(load)(b + n);
    for (; n < size; n++) rest += a[n] * b[n];
    return FM_NAME(sum)(x + y) + rest;
}

/* Some tokens of the query heads of one key head. */
static void FM_NAME(attention_task)(void *context, int chunk) {
    FM_NAME(attention_job) *job = context;
    const fm_layer *l = job->layer;
    int head = chunk / job->splits, begin = chunk % job->splits * job->tokens_a_chunk, d = l->head_dim;
    int end = begin + job->tokens_a_chunk < job->n ? begin + job->tokens_a_chunk : job->n;
    int64_t kv = (int64_t)(head / (l->heads / l->kv_heads)) * job->capacity * d;
    const float *keys = job->keys + kv, *values = job->values + kv;
    float *scores = malloc(((size_t)job->past + end + d + LANES) * 4), *query = scores + job->past + end + LANES;
    if (!scores) abort();
    float scale = 1.0f / sqrtf((float)d);
    for (int t = begin; t < end; t++) {
        const float *pair = job->query_gate + ((int64_t)t * l->heads + head) * 2 * d, *gate = pair + d;
        float *out = job->out + ((int64_t)t * l->heads + head) * d;
        int64_t positions = job->past + t + 1;
        FM_NAME(turn)(l, pair, l->q_norm, job->turns + (int64_t)t * l->rotary_dim, query);
        float most = -INFINITY, total = 0;
        for (int64_t s = 0; s < positions; s++) {
            scores[s] = FM_NAME(plain_dot)(query, keys + s * d, d) * scale;
            if (scores[s] > most) most = scores[s];
        }
        vf sums = {0};
        for (int64_t s = 0; s < positions; s += LANES) {
            int lanes = positions - s < LANES ? (int)(positions - s) : LANES;
            vf e = FM_NAME(vexp)(FM_NAME(load)(scores + s) - most);
            FM_NAME(store)(scores + s, e); /* there is room past the end */
            if (lanes < LANES) e = FM_NAME(load_some)(scores + s, lanes);
            sums += e;
        }
        total = FM_NAME(sum)(sums);
        int c = 0;
        for (; c + 4 * LANES <= d; c += 4 * LANES) {
            vf o[4] = {{0}};
            for (int64_t s = 0; s < positions; s++)
                for (int k = 0; k < 4; k++) o[k] += FM_NAME(load)(values + s * d + c + k * LANES) * scores[s];
            for (int k = 0; k < 4; k++)
                FM_NAME(store)(out + c + k * LANES, o[k] / total * FM_NAME(vsigmoid)(FM_NAME(load)(gate + c + k * LANES)));
        }
        for (; c < d; c++) {
            float o = 0;
            for (int64_t s = 0; s < positions; s++) o += values[s * d + c] * scores[s];
            out[c] = o / total * FM_NAME(sigmoid)(gate[c]);
        }
    }
    free(scores);
}

static void FM_NAME(attention)(fm_arena *arena, const fm_layer *l, const float *normed, int n, int64_t past, float *keys, float *values, int64_t capacity, float *out) {
    int d = l->head_dim, half = l->rotary_dim / 2;
    float *y[3];
    const fm_matrix *matrices[3];
    for (int k = 0; k < 3; k++) matrices[k] = &l->in[k], y[k] = take(arena, (size_t)n * l->in[k].rows * 4);
    FM_NAME(multiply_all)(arena, matrices, 3, normed, n, y);
    float *turns = take(arena, (size_t)n * l->rotary_dim * 4);
    for (int i = 0; i < half; i++) {
        double rate = pow(l->theta, -2.0 * i / l->rotary_dim);
        for (int t = 0; t < n; t++) {
            turns[(int64_t)t * l->rotary_dim + i] = (float)cos((double)(past + t) * rate);
            turns[(int64_t)t * l->rotary_dim + half + i] = (float)sin((double)(past + t) * rate);
        }
    }
    for (int t = 0; t < n; t++)
        for (int h = 0; h < l->kv_heads; h++) {
            int64_t from = ((int64_t)t * l->kv_heads + h) * d, to = ((int64_t)h * capacity + past + t) * d;
            FM_NAME(turn)(l, y[1] + from, l->k_norm, turns + (int64_t)t * l->rotary_dim, keys + to);
            memcpy(values + to, y[2] + from, (size_t)d * 4);
        }
    FM_NAME(attention_job) job = {.layer = l, .n = n, .past = past, .capacity = capacity, .query_gate = y[0], .keys = keys, .values = values, .out = out, .turns = turns};
    job.tokens_a_chunk = n < 16 ? n : 16;
    job.splits = (n + job.tokens_a_chunk - 1) / job.tokens_a_chunk;
    parallel(FM_NAME(attention_task), &job, l->heads * job.splits, 2 * (int64_t)l->heads * d * n * (past + n / 2 + 1));
}

static void FM_NAME(delta_net)(fm_arena *arena, const fm_layer *l, const float *normed, int n, float *convolution, float *memory, float *out) {
    float *y[4];
    const fm_matrix *matrices[4];
    for (int k = 0; k < 4; k++) matrices[k] = &l->in[k], y[k] = take(arena, (size_t)n * l->in[k].rows * 4);
    FM_NAME(multiply_all)(arena, matrices, 4, normed, n, y);
    FM_NAME(delta_job) job = {.layer = l, .n = n, .qkv = y[0], .z = y[1], .b = y[2], .a = y[3], .out = out, .convolution = convolution, .memory = memory};
    parallel(FM_NAME(delta_task), &job, l->key_heads, (int64_t)n * l->value_heads * l->key_dim * l->value_dim);
}

/* gate <- silu(gate) * up */
INLINE void FM_NAME(activate)(float *gate, const float *up, int size) {
    int n = 0;
    for (; n + LANES <= size; n += LANES) {
        vf g = FM_NAME(load)(gate + n);
        FM_NAME(store)(gate + n, g * FM_NAME(vsigmoid)(g) * FM_NAME(load)(up + n));
    }
    for (; n < size; n++) gate[n] = gate[n] * FM_NAME(sigmoid)(gate[n]) * up[n];
}

static void FM_NAME(mix)(fm_arena *arena, const fm_layer *l, float *x, int n, int64_t past, float *state_a, float *state_b, int64_t capacity, float *seen, float *probabilities) {
    int hidden = l->hidden;
    int64_t size = (int64_t)n * hidden;
    float *normed = take(arena, size * 4), *mixed = take(arena, (size_t)n * l->out.columns * 4), *y = take(arena, size * 4);
    for (int t = 0; t < n; t++) FM_NAME(rms_norm)(x + (int64_t)t * hidden, l->input_norm, l->eps, hidden, normed + (int64_t)t * hidden);
    if (l->linear) FM_NAME(delta_net)(arena, l, normed, n, state_a, state_b, mixed);
    else FM_NAME(attention)(arena, l, normed, n, past, state_a, state_b, capacity, mixed);
    FM_NAME(product)(arena, &l->out, 0, mixed, n, y);
    for (int64_t i = 0; i < size; i++) x[i] += y[i];
    for (int t = 0; t < n; t++) FM_NAME(rms_norm)(x + (int64_t)t * hidden, l->post_norm, l->eps, hidden, seen + (int64_t)t * hidden);
    int int8 = arena->int8;
    arena->int8 = 0; /* which experts are picked is not left to rounding */
    FM_NAME(product)(arena, &l->router, 0, seen, n, probabilities);
    arena->int8 = int8;
    for (int t = 0; t < n; t++) {
        float most = -INFINITY, total = 0, *p = probabilities + (int64_t)t * l->experts;
        for (int e = 0; e < l->experts; e++) most = p[e] > most ? p[e] : most;
        int e = 0;
        for (; e + LANES <= l->experts; e += LANES) FM_NAME(store)(p + e, FM_NAME(vexp)(FM_NAME(load)(p + e) - most));
        for (; e < l->experts; e++) p[e] = FM_NAME(vexp)(FM_NAME(splat)(p[e] - most))[0];
        for (e = 0; e < l->experts; e++) total += p[e];
        for (e = 0; e < l->experts; e++) p[e] /= total;
    }
}
