/* What the kernels stand on: memory that is taken and given back all at once, and threads that share a job. */

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
