"""ExpertStreamer: a layer asks for experts, and gets the slots they are in once they are there.

It joins cache, banks and reader. Layers whose experts have the same record share one bank. I/O threads fill slots; the
engine thread learns of it while it waits, in `Lease.wait`, which a cancellation or a silent disk ends early.
`Lease.release` is called after the graph that reads the slots has been evaluated, and not before: until then they
cannot be overwritten.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable, Sequence

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import LayerExperts, Record
from engine.checkpoint.reader import Reader, ReadJob
from engine.errors import ExpertReadError
from engine.experts.bank import Bank, slot_bytes
from engine.experts.cache import CacheTooSmall, ExpertCache, SlotState
from engine.experts.eviction import ExpertKey
from engine.experts.lease import Lease, Pool, stop_if
from engine.experts.tally import Tally
from engine.request import CancelToken
from engine.telemetry import CacheState

_log = logging.getLogger(__name__)

SILENT_READ_SECONDS = 5.0
_CANCEL_POLL_SECONDS = 0.01
WARM_BYTES = 32 << 20
"""Read ahead at a time: what a request that comes meanwhile waits for at most."""


class ExpertStreamer:
    """All routed experts of a model behind a cache; `resize` gives it its size (at least `floor` experts of each
    record).

    layers: where each layer's experts lie. floor: the most experts that one layer needs at once (top-k). dtype: of the
    floats of a Bank. tally: what was picked, and whether it was there.
    """

    def __init__(
        self, layers: Sequence[LayerExperts], experts: int, floor: int, reader: Reader, dtype: mx.Dtype | None
    ) -> None:
        self.lock = threading.RLock()  # one thread uses all this, but `state` is for any
        self._layers = layers
        self._experts = experts
        self._floor = floor
        self._reader = reader
        self._dtype = dtype
        self._totals: dict[Record, int] = {}
        for layer in layers:
            self._totals[layer.record] = self._totals.get(layer.record, 0) + experts
        self.tally = Tally(len(layers), experts)
        self._told = 0  # the use up to which the cache knows of picks of whole layers
        self._silent: dict[ReadJob, tuple[Pool, int]] = {}  # given up; they may yet write into a slot in quarantine
        self._here = [0] * len(layers)  # experts of each layer that are READY
        self._tables: dict[int, np.ndarray] = {}
        self.warmed = 0
        self._in_flight: dict[ReadJob, tuple[Pool, ExpertKey, int]] = {}
        self._joined: set[ExpertKey] = set()  # being read when they were asked for
        self._faults: dict[ExpertKey, Exception] = {}
        self._unreadable: set[ExpertKey] = set()
        self._pools = {
            record: Pool(record, floor, dtype, floor * total // experts) for record, total in self._totals.items()
        }
        # By layer as well: a record takes 4 us to find, and each expert of a prompt is looked up.
        self._pool_of = [self._pools[layer.record] for layer in layers]

    @property
    def total_bytes(self) -> int:
        """What a cache of all experts takes in memory."""
        return sum(total * slot_bytes(record, self._dtype) for record, total in self._totals.items())

    @property
    def floor_bytes(self) -> int:
        """What the smallest cache takes in memory."""
        return sum(self._floor * slot_bytes(record, self._dtype) for record in self._totals)

    @property
    def slots(self) -> int:
        """How many experts the cache can hold, of all layers together."""
        return sum(pool.cache.usable for pool in self._pools.values())

    @property
    def slot_bytes(self) -> int:
        """Bytes of a slot, of the largest record."""
        return max(pool.bank.slot_bytes for pool in self._pools.values())

    def slots_for(self, layer: int) -> int:
        """How many experts of this layer can be held at once."""
        return self._pool_of[layer].cache.usable

    def whole(self, layer: int) -> np.ndarray | None:
        """Where every expert of the layer is, int32 [experts], if all of them are in the cache and stay there until the
        next `resize`. Such a layer needs no lease: its picks are only to be counted."""
        table = self._tables.get(layer)
        if table is None and self._here[layer] == self._experts:
            cache = self._pool_of[layer].cache
            if cache.usable >= self._totals[self._layers[layer].record]:
                slots = [cache.slot_of((layer, expert)) for expert in range(self._experts)]
                table = self._tables[layer] = np.array(slots, np.int32)
        return table

    def bank(self, layer: int) -> Bank:
        """The memory that the slots of this layer index."""
        return self._pool_of[layer].bank

    def is_resident(self, layer: int, expert: int) -> bool:
        """Whether the expert is in the cache now."""
        with self.lock:
            return self._pool_of[layer].cache.is_resident((layer, expert))

    def acquire(self, layer: int, experts: Sequence[int], cancel: CancelToken | None = None) -> Lease:
        """Hold a slot for each of `experts` (all different) and start reading those that are not there.

        Blocks only where the reads of a request that ended early still hold the slots; raises Cancelled then, when
        `cancel` is set meanwhile.
        """
        source = self._layers[layer]
        pool = self._pool_of[layer]
        keys = [(layer, expert) for expert in experts]
        self._reader.wait(0)
        slots, missing, evicted = self._acquire_slots(pool, keys, cancel)
        with self.lock:
            held = dict(zip(keys, slots, strict=True))
            complete = all(pool.cache.state_of(slot) is SlotState.READY for slot in slots)
            for key in missing:
                self._faults.pop(key, None)
                self._unreadable.discard(key)
            if not complete:
                begun = held.keys() - set(missing)
                self._joined |= {key for key in begun if pool.cache.state_of(held[key]) is SlotState.READING}
            self._count_evicted(evicted)
            self.tally.misses[layer] += len(missing)
            self.tally.hits[layer] += len(keys) - len(missing)
            jobs = [self._job(pool, source, key, held[key]) for key in missing]
        self._reader.submit(jobs)
        return Lease(self, pool, held, complete)

    def demote(self, layer: int, experts: Sequence[int]) -> None:
        """Let these experts go before all others when room is needed."""
        with self.lock:
            for expert in experts:
                self._pool_of[layer].cache.demote((layer, expert))

    def share_of(self, layer: int, spare: int) -> int:
        """The slots that would be this layer's if all layers of its record had as many, `spare` ones left out."""
        total = self._totals[self._layers[layer].record]
        return max(0, self._pool_of[layer].cache.usable - spare) * self._experts // total

    def hot(self) -> list[tuple[int, int, int]]:
        """The resident experts, the one that would go last first: layer, expert, how often it was picked since load."""
        with self.lock:
            self._tell_uses()
            keys = [key for pool in self._pools.values() for key in pool.cache.youngest_first()]
        return [(*key, int(self.tally.picks[key])) for key in keys]

    def wanting(self) -> list[ExpertKey]:
        """The experts that are not there although the cache can hold all of their record; not those that could not be
        read ahead before."""
        with self.lock:
            return [
                (layer, expert)
                for layer, source in enumerate(self._layers)
                if self._here[layer] < self._experts
                and (cache := self._pool_of[layer].cache).usable >= self._totals[source.record]
                for expert in range(self._experts)
                if cache.slot_of((layer, expert)) is None and (layer, expert) not in self._unreadable
            ]

    def warm(self, keys: Sequence[ExpertKey], cancel: CancelToken | None, *, evict: bool) -> None:
        """Read experts that may soon be wanted, a few at a time: those named first into free slots, or with `evict` all
        that the cache can hold of them, in place of others. They count neither as hits nor as misses.

        `warmed` counts those that have come. Raises Cancelled as soon as `cancel` is set; at most WARM_BYTES are under
        way then.
        """
        if evict:  # the one named first last, so that it is worth most
            room = {record: pool.cache.usable for record, pool in self._pools.items()}
            wanted = []
            for layer, expert in keys:
                room[self._layers[layer].record] -= 1
                wanted += [(layer, expert)] if room[self._layers[layer].record] >= 0 else []
            wanted.reverse()
            self._demote_all_but(set(wanted))
            keys = [key for key in wanted if not self._touch(key)]
        while keys:
            stop_if(cancel)
            jobs, taken = self._jobs_ahead(keys, evict=evict)
            keys = keys[taken:]
            self._reader.submit(list(jobs))
            try:
                while any(job in self._in_flight for job in jobs):
                    stop_if(cancel)
                    self._await_reads()
            finally:
                self._settle_ahead(jobs.values())
        if evict:
            for key in wanted:
                self._touch(key)

    def _jobs_ahead(self, keys: Sequence[ExpertKey], *, evict: bool) -> tuple[dict[ReadJob, ExpertKey], int]:
        """Reads of the first of `keys`, of WARM_BYTES at most, and how many of them that disposes of: one that finds no
        slot is left out."""
        jobs: dict[ReadJob, ExpertKey] = {}
        nbytes = taken = 0
        with self.lock:
            for key in keys:
                source, pool = self._layers[key[0]], self._pool_of[key[0]]
                if jobs and nbytes + pool.bank.slot_bytes > WARM_BYTES:
                    break
                taken += 1
                slot, evicted = pool.cache.reserve(key, evict=evict)
                self._count_evicted(evicted)
                if slot is not None:
                    nbytes += pool.bank.slot_bytes
                    self._faults.pop(key, None)
                    jobs[self._job(pool, source, key, slot)] = key
        return jobs, taken

    def _count_evicted(self, keys: Sequence[ExpertKey]) -> None:
        for layer, _ in keys:
            self.tally.evictions[layer] += 1
            self._here[layer] -= 1

    def _settle_ahead(self, keys: Iterable[ExpertKey]) -> None:
        """Count what has come of a read ahead. What could not be read is said once, and left to whoever wants it."""
        with self.lock:
            failed = {key: self._faults.pop(key) for key in keys if key in self._faults}
            self.warmed += sum(self._pool_of[key[0]].cache.is_resident(key) for key in keys)
            if failed and not self._unreadable:
                _log.warning("experts could not be read ahead: %s", next(iter(failed.values())))
            self._unreadable.update(failed)

    def empty(self) -> int:
        """Let every expert go that nobody holds. Returns how many."""
        with self.lock:
            gone = sum(pool.cache.empty() for pool in self._pools.values())
            self._count_again()
            return gone

    def _demote_all_but(self, kept: set[ExpertKey]) -> None:
        with self.lock:
            for pool in self._pools.values():
                for key in pool.cache.resident():
                    if key not in kept:
                        pool.cache.demote(key)

    def _touch(self, key: ExpertKey) -> bool:
        """Whether the expert is resident, and then it counts as used now."""
        with self.lock:
            cache = self._pool_of[key[0]].cache
            if cache.is_resident(key):
                cache.touch(key)
                return True
            return False

    def arrived(
        self, cache: ExpertCache, missing: dict[int, tuple[ExpertKey, int]], cancel: CancelToken | None, *, block: bool
    ) -> list[int]:
        """Which of `missing` (number: expert and slot) are READY; with `block` at least one. See Lease.arrivals."""
        while True:
            come = []
            for number, (key, slot) in missing.items():
                state = cache.state_of(slot)
                if state is SlotState.READY:
                    come.append(number)
                elif state is not SlotState.READING:
                    raise self._faults.pop(key)  # kept, it would hold on to what its traceback refers to
            if come or not block:
                return come
            stop_if(cancel)
            self._await_reads()

    def resize(self, cache_bytes: int) -> None:
        """Change the size of the cache, keeping the experts that would go last. For the engine thread, between two
        evaluations.

        Raises ExpertReadError when a read does not end in time, MemoryBudgetError when the system does not give the
        memory. What could not be changed stays as it was.
        """
        deadline = time.monotonic() + SILENT_READ_SECONDS
        while self._in_flight:
            self._await_reads()
            if time.monotonic() > deadline + 1:
                raise ExpertReadError("the disk does not answer; the expert cache keeps its size")
        with self.lock:
            self._tell_uses()
            try:
                for record, slots in self._share(cache_bytes).items():
                    pool = self._pools[record]
                    if slots != len(pool.cache) or pool.cache.quarantined:
                        self._renew(pool, slots)
            finally:
                self._count_again()

    def _renew(self, pool: Pool, slots: int) -> None:
        """New memory for all slots: what a read that was given up may yet write to is the old."""
        moves = pool.cache.moves(slots)
        pool.bank.resize(slots, moves)  # first, for there may not be the memory
        pool.cache.resize(slots, moves)
        self._silent = {job: place for job, place in self._silent.items() if place[0] is not pool}

    def close(self) -> None:
        """Let the memory of the experts go. The counters stay; nothing can be acquired any more."""
        with self.lock:
            for pool in self._pools.values():
                pool.bank.resize(0, [])

    def state(self, requested_bytes: int | None) -> tuple[CacheState, bytes]:
        """The cache for a Snapshot, and the expert map. `requested_bytes`: the size that was asked for."""
        tally = self.tally
        with self.lock:
            pools = list(self._pools.values())
            resident = [key for pool in pools for key in pool.cache.resident()]
            active = tally.active()
            slots = sum(pool.cache.usable for pool in pools)
            quarantined = sum(pool.cache.quarantined for pool in pools)
        state = CacheState(
            slots=slots,
            resident=len(resident),
            total=tally.picks.size,
            slot_bytes=self.slot_bytes,
            raised_to_floor=requested_bytes is not None and requested_bytes < self.floor_bytes,
            quarantined=quarantined,
            hits=tuple(tally.hits.tolist()),
            misses=tuple(tally.misses.tolist()),
            evictions=tuple(tally.evictions.tolist()),
            picks_for_90=tally.picks_for_90(),
            warmed=self.warmed,
        )
        return state, tally.expert_map(resident, active)

    def _tell_uses(self) -> None:
        """Experts of whole layers were used without a word to the cache: tell it of their last use, once, in order."""
        last_used = self.tally.last_used
        for pool in self._pools.values():
            resident = pool.cache.resident() if self._tables else ()
            untold = [key for key in resident if key[0] in self._tables and last_used[key] > self._told]
            for key in sorted(untold, key=lambda key: last_used[key]):
                pool.cache.touch(key)
        self._told = self.tally.uses

    def _count_again(self) -> None:
        """Which layers are whole, after many experts have come or gone at once."""
        self._tables.clear()
        self._here = [0] * len(self._layers)
        for pool in self._pools.values():
            for layer, _ in pool.cache.resident():
                self._here[layer] += 1

    def _share(self, cache_bytes: int) -> dict[Record, int]:
        """Slots for each record: the budget in proportion to what its layers would need in full."""
        share = min(1.0, cache_bytes / self.total_bytes)
        return {
            record: max(self._floor, min(total, int(total * share + 1e-6))) for record, total in self._totals.items()
        }

    def _acquire_slots(
        self, pool: Pool, keys: list[ExpertKey], cancel: CancelToken | None
    ) -> tuple[list[int], list[ExpertKey], list[ExpertKey]]:
        """ExpertCache.acquire, waiting for reads that a cancelled request left behind while they hold the slots, and
        replacing the slots that a silent disk has taken where the others are too few."""
        while True:
            try:
                with self.lock:
                    return pool.cache.acquire(keys)
            except CacheTooSmall:
                if any(other is pool for other, _, _ in self._in_flight.values()):
                    stop_if(cancel)
                    self._await_reads()
                elif pool.cache.quarantined and pool.cache.quiet():
                    with self.lock:
                        self._tables.clear()
                        self._renew(pool, len(pool.cache))
                else:
                    raise

    def _job(self, pool: Pool, source: LayerExperts, key: ExpertKey, slot: int) -> ReadJob:
        destinations, settle = pool.bank.landing(slot, source.segments(key[1]))
        job = ReadJob(f"expert {key[1]} of layer {key[0]}", destinations, settle, self._done)
        self._in_flight[job] = (pool, key, slot)
        self._joined.discard(key)
        return job

    def _done(self, job: ReadJob, error: Exception | None) -> None:
        """A read has ended (called by Reader.wait). One that failed and had been joined is made anew: it was begun
        before whoever joined it asked, maybe for the second time and because of the same fault."""
        with self.lock:
            if job not in self._in_flight:  # it was given up; its slot is of use again, if it is the same memory
                pool, slot = self._silent.pop(job, (None, 0))
                if pool is not None:
                    pool.cache.returned(slot)
                return
            pool, key, slot = self._in_flight.pop(job)
            if error is None:
                pool.cache.landed(slot)
                self._here[key[0]] += 1
            elif key in self._joined and not self._reader.closed:
                self._reader.submit([self._job(pool, self._layers[key[0]], key, slot)])
            else:
                self._faults[key] = error
                pool.cache.failed(slot)

    def _await_reads(self) -> None:
        """Wait a little for reads to end, and give up those that the disk stays silent to."""
        self._reader.wait(_CANCEL_POLL_SECONDS)
        for job, (pool, key, slot) in list(self._in_flight.items()):
            if self._reader.give_up_if_silent(job, SILENT_READ_SECONDS):
                with self.lock:
                    del self._in_flight[job]
                    self._faults[key] = ExpertReadError(
                        f"{job.label}: {job.destinations[0][0]} has not answered for {SILENT_READ_SECONDS:.0f} s; "
                        "check the disk"
                    )
                    pool.cache.quarantine(slot)
                    self._silent[job] = (pool, slot)
                    self._tables.clear()  # there is no longer room for all
