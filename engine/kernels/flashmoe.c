/* The CPU kernels: quantized products, the gated delta net, attention and experts of Qwen3.5-MoE in float32.
 *
 * C11 with the vector extensions of GCC and Clang, no Python.h: it is loaded through ctypes, so Python's lock is free
 * while it runs. It knows nothing of files, slots or caches: it is given pointers.
 *
 * lanes/ is compiled once for every instruction set, and the best one that the processor has is chosen at run time. Here
 * stand the types, the choice, and the functions that Python calls. A vector (vf) is as wide as the hardware's: GCC keeps
 * wider ones in memory. So sums run in another order on another instruction set, and results differ in their last bits.
 *
 * A row of a matrix is one dot product, computed by one thread in one order: threads never change a bit.
 */

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

#include "threads.h"

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
#include "lanes/all.h"
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
#include "lanes/all.h"
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
#include "lanes/all.h"

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
