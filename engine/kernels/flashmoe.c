/* The CPU kernels: quantized products, the gated delta net, attention and experts of Qwen3.5-MoE in float32.
 *
 * One file, C11 with the vector extensions of GCC and Clang, no Python.h: it is loaded through ctypes, so Python's lock
 * is free while it runs. It knows nothing of files, slots or caches: it is given pointers.
 *
 * The part below FM_BODY is compiled once for every instruction set (this file includes itself) and the best one that
 * the processor has is chosen at run time. A vector (vf) is as wide as the hardware's: GCC keeps wider ones in memory. So
 * sums run in another order on another instruction set, and results differ between them in their last bits.
 *
 * A row of a matrix is one dot product, computed by one thread in one order: threads never change a bit.
 */
#ifndef FM_BODY

#define _GNU_SOURCE
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#define FM_RELAX() _mm_pause()
#elif defined(__aarch64__)
#define FM_RELAX() __asm__ volatile("yield")
#else
#define FM_RELAX() ((void)0)
#endif

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("GCC unroll 8") /* or the vectors of a tile would live in memory */
#define MOST_EXPERTS 64
#define MOST_TAPS 16

/* A matrix [rows, columns]: bits 2..8 are MLX's affine quantization (words least significant first, w = q*scale + bias
 * in groups of columns), 16 is bf16 and 32 float32. Scales and biases are bf16 where `half`. Of stacked matrices (the
 * slots of a bank) number n lies n strides (bytes) further. */
typedef struct {
    const char *weight, *scales, *biases;
    int64_t weight_stride, scale_stride;
    int32_t rows, columns, bits, group, half, reserved;
} fm_matrix;

/* One layer up to its experts. */
typedef struct {
    int32_t linear, hidden, experts, shared_width;
    int32_t heads, kv_heads, head_dim, rotary_dim;            /* attention */
    int32_t key_heads, value_heads, key_dim, value_dim, taps; /* delta net */
    float eps;
    double theta;
    const float *input_norm, *post_norm;
    const float *q_norm, *k_norm;                 /* attention */
    const float *conv, *norm, *dt_bias, *decay;   /* delta net; conv [taps, channels], decay = exp(A_log) */
    fm_matrix in[4];                              /* q, k, v | qkv, z, b, a */
    fm_matrix out, router, shared_gate, shared_up, shared_down, shared_scale;
} fm_layer;

/* ---- memory: one arena a model, reset at every call ---- */

enum { MOST_SPILLS = 6 * MOST_EXPERTS }; /* a call takes at most five blocks for each pick, and a few besides */

typedef struct {
    char *base;
    size_t size, used, wanted;
    void *spill[MOST_SPILLS];
    int spilled, int8; /* int8: inputs of quantized products are rounded to 8 bits */
} fm_arena;

static void *take(fm_arena *arena, size_t bytes) {
    bytes = (bytes + 255) & ~(size_t)255;
    arena->wanted += bytes;
    if (arena->used + bytes <= arena->size) {
        void *found = arena->base + arena->used;
        arena->used += bytes;
        return found;
    }
    void *found = NULL; /* it grows to what was wanted once the call is over */
    if (arena->spilled == MOST_SPILLS || posix_memalign(&found, 256, bytes)) abort();
    return arena->spill[arena->spilled++] = found;
}

static void reset(fm_arena *arena) {
    for (int n = 0; n < arena->spilled; n++) free(arena->spill[n]);
    if (arena->wanted > arena->size) {
        void *fresh = NULL;
        free(arena->base);
        arena->base = NULL, arena->size = 0;
        if (posix_memalign(&fresh, 4096, arena->wanted) == 0) arena->base = fresh, arena->size = arena->wanted;
    }
    arena->used = arena->wanted = 0;
    arena->spilled = 0;
}

fm_arena *fm_arena_new(void) { return calloc(1, sizeof(fm_arena)); }

void fm_set_int8(fm_arena *arena, int on) { arena->int8 = on; }

void fm_arena_free(fm_arena *arena) {
    if (!arena) return;
    reset(arena);
    free(arena->base);
    free(arena);
}

/* ---- threads ----
 * The caller posts a job of numbered chunks and takes chunks itself; workers take what is left. The caller waits only
 * for chunks that a worker has begun, so a worker that the system has set aside costs little. Workers watch for the
 * next job for SPIN_NANOSECONDS (the next phase of a layer comes within a few) and then sleep. */

#define SPIN_NANOSECONDS 60000
#define MOST_SPINS 2000 /* as long, about */
#define MOST_THREADS 64
typedef void (*fm_task)(void *context, int chunk);
typedef struct {
    _Atomic(fm_task) task;
    _Atomic(void *) context;
    atomic_int chunks, done;
} fm_job;

static struct {
    pthread_mutex_t owner, sleep;
    pthread_cond_t wake;
    fm_job jobs[2];
    atomic_ullong ticket; /* number of the job << 32 | next chunk */
    atomic_int sleeping;
    int threads, started;
} pool = {.owner = PTHREAD_MUTEX_INITIALIZER, .sleep = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER, .threads = 1};

static int work_once(void) {
    unsigned long long ticket = atomic_load(&pool.ticket);
    fm_job *job = &pool.jobs[(ticket >> 32) & 1];
    fm_task task = atomic_load(&job->task);
    void *context = atomic_load(&job->context);
    int chunk = (int)(uint32_t)ticket;
    if (chunk >= atomic_load(&job->chunks)) return 0;
    /* Taken only if the job is still the one that was read above: its fields change two jobs later at the earliest. */
    if (!atomic_compare_exchange_strong(&pool.ticket, &ticket, ticket + 1)) return 1;
    task(context, chunk);
    atomic_fetch_add(&job->done, 1);
    return 1;
}

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void *worker(void *unused) {
    (void)unused;
    int64_t until = nanoseconds() + SPIN_NANOSECONDS;
    for (;;) {
        if (work_once()) {
            while (work_once()) {
            }
            until = nanoseconds() + SPIN_NANOSECONDS;
        }
        for (int n = 0; n < 32; n++) FM_RELAX();
        if (nanoseconds() < until) continue;
        pthread_mutex_lock(&pool.sleep);
        atomic_fetch_add(&pool.sleeping, 1);
        unsigned long long ticket = atomic_load(&pool.ticket);
        if ((int)(uint32_t)ticket >= atomic_load(&pool.jobs[(ticket >> 32) & 1].chunks)) pthread_cond_wait(&pool.wake, &pool.sleep);
        atomic_fetch_sub(&pool.sleeping, 1);
        pthread_mutex_unlock(&pool.sleep);
        until = nanoseconds() + SPIN_NANOSECONDS;
    }
    return NULL;
}

static void start_workers(void) {
    while (pool.started < pool.threads - 1) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, worker, NULL)) {
            pool.threads = pool.started + 1; /* as many as the system gives */
            return;
        }
        pthread_detach(thread);
        pool.started++;
    }
}

static void parallel(fm_task task, void *context, int chunks, int64_t multiplications) {
    /* Handing over costs a few microseconds; a job that short is done alone. So is one while another model computes. */
    if (pool.threads == 1 || chunks < 2 || multiplications < 60000 || pthread_mutex_trylock(&pool.owner)) {
        for (int chunk = 0; chunk < chunks; chunk++) task(context, chunk);
        return;
    }
    start_workers();
    unsigned long long number = (atomic_load(&pool.ticket) >> 32) + 1;
    fm_job *job = &pool.jobs[number & 1];
    atomic_store(&job->task, task);
    atomic_store(&job->context, context);
    atomic_store(&job->chunks, chunks);
    atomic_store(&job->done, 0);
    atomic_store(&pool.ticket, number << 32);
    if (atomic_load(&pool.sleeping)) {
        pthread_mutex_lock(&pool.sleep);
        pthread_cond_broadcast(&pool.wake);
        pthread_mutex_unlock(&pool.sleep);
    }
    while (work_once()) {
    }
    /* The others' last chunks are microseconds away, unless their threads wait for a processor: then it is given up. */
    for (int spins = 0; atomic_load(&job->done) < chunks; spins++) {
        if (spins < MOST_SPINS) FM_RELAX();
        else sched_yield();
    }
    pthread_mutex_unlock(&pool.owner);
}

void fm_set_threads(int threads) { pool.threads = threads < 1 ? 1 : threads > MOST_THREADS ? MOST_THREADS : threads; }

int fm_threads(void) { return pool.threads; }

static void after_fork(void) { /* threads do not survive a fork */
    pool.started = 0;
    atomic_store(&pool.sleeping, 0);
    pthread_mutex_init(&pool.owner, NULL);
    pthread_mutex_init(&pool.sleep, NULL);
    pthread_cond_init(&pool.wake, NULL);
}

/* ---- the layout of a row of packed words ----
 * A unit is what fills whole words: 16, 8 or 4 columns in one word, or 32 columns in `bits` words where elements straddle
 * words. A vector has LANES lanes, and lane l of a block of LANES units computes unit l; so the inputs are laid out [block][column of the unit][lane]. */

INLINE int unit_of(int bits) { return bits >= 16 ? 1 : bits == 2 ? 16 : bits == 4 ? 8 : bits == 8 ? 4 : 32; }
INLINE int words_of(int bits) { return bits == 2 || bits == 4 || bits == 8 ? 1 : bits; }

/* Inputs laid out for matrices of `bits` in groups of `group`: n rows of blocks*unit*LANES floats, and for one row the sum
 * of each group (for the biases). */
typedef struct {
    float *x, *sums;
    int8_t *rounded; /* in 8 bits, in place of x: a byte of a word for each byte of the words that they meet */
    float *steps;    /* what a unit of them is worth, for each group */
    int32_t *scale_lane; /* [group/unit][LANES]: which of LANES loaded scales each lane of a block uses */
    int32_t bits, group, columns, rows, blocks, unit;
    int64_t stride, groups_stride;
} fm_input;

/* A product of a job: y[n, rows] = x W^T, of stacked matrices number `slot`. `places`: into which rows of y, else in
 * order. */
typedef struct {
    const fm_matrix *matrix;
    const fm_input *input;
    float *y;
    const int32_t *places;
    int64_t y_stride;
    int32_t slot, first_chunk, rows_a_chunk, reserved;
} fm_product;

typedef struct {
    fm_product *products;
    int count, n;
} fm_products;

typedef struct {
    void (*mix)(fm_arena *, const fm_layer *, float *, int, int64_t, float *, float *, int64_t, float *, float *);
    void (*shared)(fm_arena *, const fm_layer *, const float *, int, float *);
    void (*picks)(fm_arena *, const fm_matrix *, const int32_t *, const int32_t *, int, const fm_layer *, const float *, float *, float *);
    void (*expert_rows)(fm_arena *, const fm_matrix *, const int32_t *, const int32_t *, int, const int32_t *, int, const float *, float *);
    void (*combine)(float *, const float *, const float *, const float *, int, int, int);
    void (*product)(fm_arena *, const fm_matrix *, int, const float *, int, float *);
    void (*head)(fm_arena *, const fm_matrix *, const float *, float, const float *, int, float *);
    void (*rows)(const fm_matrix *, const int32_t *, int, float *);
} fm_kernels;

#define FM_BODY
#if defined(__x86_64__)
static int has_vnni; /* with AVX-512 */

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,prefer-vector-width=512")
#endif
#define FM_NAME(name) name##_avx512
#define FM_AVX512 1
#define LANES 16
#define ROW_TILE 4
#define INPUT_TILE 6
#include __FILE__
#undef FM_NAME
#undef FM_AVX512
#undef LANES
#undef ROW_TILE
#undef INPUT_TILE
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif
#define FM_NAME(name) name##_avx2
#define FM_AVX2 1
#define LANES 8
#define ROW_TILE 4
#define INPUT_TILE 2
#include __FILE__
#undef FM_NAME
#undef FM_AVX2
#undef LANES
#undef ROW_TILE
#undef INPUT_TILE
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
#define LANES 4
#define ROW_TILE 4
#if defined(__aarch64__)
#define INPUT_TILE 5
#else
#define INPUT_TILE 2
#endif
#define FM_NAME(name) name##_plain
#include __FILE__

static const fm_kernels *chosen = &kernels_plain;
#if defined(__aarch64__)
static const char *chosen_name = "neon";
#else
static const char *chosen_name = "plain";
#endif

#if defined(__x86_64__)
/* What processor and system support together. Not __builtin_cpu_supports: some toolchains lack its runtime part. */
static void detect(int *avx2, int *avx512) {
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 27) || !(c & 1u << 12)) return; /* OSXSAVE, FMA */
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return;
    *avx2 = (low & 6) == 6 && (b & 1u << 5);
    unsigned wanted = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31; /* F, DQ, BW, VL */
    *avx512 = *avx2 && (low & 0xe6) == 0xe6 && (b & wanted) == wanted;
    has_vnni = *avx512 && c & 1u << 11;
}
#endif

/* Chooses the best instruction set, or the one asked for; returns its name, NULL where this processor lacks it. */
const char *fm_choose(const char *wanted) {
    static int registered;
    if (!registered) registered = 1, pthread_atfork(NULL, NULL, after_fork);
#if defined(__x86_64__)
    int avx2 = 0, avx512 = 0;
    detect(&avx2, &avx512);
    if (!*wanted) wanted = avx512 ? "avx512" : avx2 ? "avx2" : "plain";
    if (!strcmp(wanted, "avx512") && avx512) return chosen = &kernels_avx512, chosen_name = "avx512";
    if (!strcmp(wanted, "avx2") && avx2) return chosen = &kernels_avx2, chosen_name = "avx2";
    if (!strcmp(wanted, "plain")) return chosen = &kernels_plain, chosen_name = "plain";
    return NULL;
#else
    return !*wanted || !strcmp(wanted, chosen_name) ? chosen_name : NULL;
#endif
}

/* A layer up to its router. x [n, hidden] in, x + mixer(norm x) out; state: keys and values [kv_heads, capacity,
 * head_dim] holding `past` positions, or the convolution [taps-1, channels] and the delta memory [value_heads, dk, dv];
 * seen [n, hidden] is what the experts see, probabilities [n, experts]. */
void fm_mix(fm_arena *arena, const fm_layer *layer, float *x, int n, int64_t past, float *state_a, float *state_b,
            int64_t capacity, float *seen, float *probabilities) {
    reset(arena);
    chosen->mix(arena, layer, x, n, past, state_a, state_b, capacity, seen, probabilities);
}

/* shared [n, hidden]: the shared expert of a layer. */
void fm_shared(fm_arena *arena, const fm_layer *layer, const float *seen, int n, float *shared) {
    reset(arena);
    chosen->shared(arena, layer, seen, n, shared);
}

/* Some of one token's picks: row which[i] of outputs [k, hidden] is expert slots[which[i]] of seen [hidden]. With a
 * layer, its shared expert besides. matrices: gate, up, down; where up has no rows, gate holds both. */
void fm_picks(fm_arena *arena, const fm_matrix *matrices, const int32_t *slots, const int32_t *which, int count,
              const fm_layer *layer, const float *seen, float *outputs, float *shared) {
    reset(arena);
    chosen->picks(arena, matrices, slots, which, count, layer, seen, outputs, shared);
}

/* Many rows, sorted by expert: the first counts[0] of `places` go through slots[0], and so on. Place p is row p / top_k
 * of seen [tokens, hidden] and row p of outputs [tokens * top_k, hidden]. */
void fm_expert_rows(fm_arena *arena, const fm_matrix *matrices, const int32_t *slots, const int32_t *counts, int k,
                    const int32_t *places, int top_k, const float *seen, float *outputs) {
    chosen->expert_rows(arena, matrices, slots, counts, k, places, top_k, seen, outputs);
}

/* x [n, hidden] += sum over k of weights[n, k] * outputs[n, k, hidden], in that order, + shared [n, hidden]. */
void fm_combine(float *x, const float *outputs, const float *weights, const float *shared, int n, int k, int hidden) {
    chosen->combine(x, outputs, weights, shared, n, k, hidden);
}

/* y [n, rows] = x [n, columns] W^T, of stacked matrices number `slot`. */
void fm_multiply(fm_arena *arena, const fm_matrix *matrix, int slot, const float *x, int n, float *y) {
    reset(arena);
    chosen->product(arena, matrix, slot, x, n, y);
}

/* Of probabilities [n, experts] the k likeliest by descending probability (of equals the lower id first), and their
 * shares of the sum of the k: chosen [n, k], weights [n, k]. */
void fm_pick(const float *probabilities, int n, int experts, int k, int64_t *chosen, float *weights) {
    for (int t = 0; t < n; t++, probabilities += experts, chosen += k, weights += k) {
        int held = 0;
        float total = 0;
        for (int e = 0; e < experts; e++) {
            if (held == k && !(probabilities[e] > weights[k - 1])) continue;
            int at = held < k ? held++ : k - 1;
            for (; at > 0 && probabilities[e] > weights[at - 1]; at--) weights[at] = weights[at - 1], chosen[at] = chosen[at - 1];
            weights[at] = probabilities[e], chosen[at] = e;
        }
        for (int i = 0; i < k; i++) total += weights[i];
        for (int i = 0; i < k; i++) weights[i] /= total;
    }
}

/* logits [n, rows] = rms_norm(x) W^T. */
void fm_head(fm_arena *arena, const fm_matrix *matrix, const float *norm, float eps, const float *x, int n, float *logits) {
    reset(arena);
    chosen->head(arena, matrix, norm, eps, x, n, logits);
}

/* y [n, columns]: the rows `ids` of a matrix. */
void fm_rows(const fm_matrix *matrix, const int32_t *ids, int n, float *y) { chosen->rows(matrix, ids, n, y); }

#else /* FM_BODY: once for every instruction set */

/* ---- vectors ---- */

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

/* ---- packed words ---- */

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

/* ---- inputs ---- */

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

/* ---- products ---- */

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

/* ---- the gated delta net ---- */

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

/* ---- attention ---- */

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

/* ---- experts ---- */

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

static const fm_kernels FM_NAME(kernels) = {FM_NAME(mix), FM_NAME(shared), FM_NAME(picks), FM_NAME(expert_rows), FM_NAME(combine), FM_NAME(product), FM_NAME(head), FM_NAME(rows)};

#undef OF_BITS
#undef WIDE
#undef vf
#undef vi
#undef vu
#endif
