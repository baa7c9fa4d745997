"""Bank: the memory that MLX computes experts from. Slot n of every array holds one expert.

The memory is allocated once and written in place through NumPy views (MLX's memory is shared with the host on CPU and
Metal), so an expert that arrives costs no copy and no graph. Who may write a slot when is the cache's business.
MLX multiplies by an array a part. The C kernels take any stride, so for them a slot is a record, as a packed file has
it: one piece of memory for the disk to write, which it does a little faster than six (bursts of three experts 1.41
against 1.45 ms; 2 cores, virtio). Both begin on a page.
Quantized words are kept as stored. MLX gets scales, biases and unquantized weights in its compute type: it would else
recast the whole bank at every product (measured on CPU: 7.6 -> 22.6 ms at 256 slots). The C kernels read bf16 as it is
stored, so that a slot is a tenth smaller and nothing is converted on arrival.
"""

from __future__ import annotations

import mmap
from collections.abc import Callable

import mlx.core as mx
import numpy as np

from engine.checkpoint.floats import STORED, all_finite, convert
from engine.checkpoint.layout import Part, Record, Segment
from engine.checkpoint.stretches import ALIGNMENT, Destination
from engine.checkpoint.tensors import TensorEntry
from engine.errors import MemoryBudgetError, NonFiniteError
from engine.machine import give_back, large_pages
from engine.planning import gigabytes

FILE_TYPE = {mx.float32: "F32", mx.float16: "F16", mx.bfloat16: "BF16"}
"""The compute types in the spelling of safetensors."""
_BLOCK_BYTES = 8
"""What MLX's CPU memory is a multiple of, and the unit in which an array is shifted onto a page."""
_MOST_BLOCKS = (1 << 31) - 1
"""In one dimension of an MLX array."""
_SPARE_SCRATCH = 32
_GIVEN_BACK_BYTES = 8 << 20
"""Of old memory, in one piece, while experts move to new."""
_HOST_TYPE = {"U32": mx.uint32, "F32": mx.float32, "F16": mx.float16, "BF16": mx.uint16}


class Bank:
    """`slots` experts of one record in memory, floats in `dtype`; None: as the C kernels take them (see kept_types).

    generation: rises whenever the arrays move.
    """

    def __init__(self, record: Record, slots: int, dtype: mx.Dtype | None) -> None:
        self.record = record
        self.generation = 0
        self._kept = kept_types(record, dtype)
        self._parts = record.parts
        self.slot_bytes = slot_bytes(record, dtype)
        self._beside: dict[int, int] = {}  # of each part that is converted: where in a block of scratch it lands
        self._scratch_bytes = 0
        for number, part in enumerate(self._parts):
            if self._kept[number] != part.dtype:
                self._beside[number] = self._scratch_bytes
                self._scratch_bytes += -(-part.nbytes // ALIGNMENT) * ALIGNMENT
        self._scratch: list[np.ndarray] = []
        self._for_mlx = dtype is not None
        self._places: list[int] = []  # of each part in a slot for the C kernels
        end = 0
        for part, kept in zip(self._parts, self._kept, strict=True):
            self._places.append(end)
            end += -(-part.rows * part.columns * STORED[kept].itemsize // _BLOCK_BYTES) * _BLOCK_BYTES
        self._stride = end
        self._arrays: list[mx.array] = []
        self._views: list[np.ndarray] = []
        self._pages: mmap.mmap | None = None
        self._allocate(slots)

    def tensors(self) -> dict[str, mx.array]:
        """The arrays by part name (`gate_up.weight`, ...), each [slots, rows, columns], floats in the compute type;
        none of a bank for the C kernels."""
        return {
            part.name: array.view(mx.bfloat16) if kept == "BF16" else array
            for part, kept, array in zip(self._parts, self._kept, self._arrays, strict=self._for_mlx)
        }

    def slot(self, slot: int) -> dict[str, np.ndarray]:
        """One expert's arrays by part name, on the host (bf16 as its 16 bits)."""
        return {part.name: view[slot] for part, view in zip(self._parts, self._views, strict=True)}

    def landing(self, slot: int, segments: list[Segment]) -> tuple[list[Destination], Callable[[], None]]:
        """Where the bytes of an expert must be read to, and what to do once they are there.

        Parts that are kept as stored land in the slot itself. The others land beside it and are converted by the
        returned function, which also refuses non-finite numbers (NonFiniteError naming tensor and file); it touches
        NumPy only.
        """
        scratch = self._scratch_block() if self._beside else None
        landed: dict[int, np.ndarray] = {}
        destinations: list[Destination] = []
        for segment in segments:
            part = self._parts[segment.part]
            if segment.part not in landed:
                landed[segment.part] = self._views[segment.part][slot]
                if scratch is not None and segment.part in self._beside:
                    begin = self._beside[segment.part]
                    stored = scratch[begin : begin + part.nbytes].view(STORED[part.dtype])
                    landed[segment.part] = stored.reshape(part.rows, part.columns)
            raw = landed[segment.part].data.cast("B")
            destinations.append((segment.entry.path, segment.offset, raw[segment.into : segment.into + segment.nbytes]))

        views = {number: self._views[number][slot] for number in landed}

        def settle() -> None:
            for number, values in landed.items():
                part = self._parts[number]
                if part.dtype == "U32":
                    continue
                if not all_finite(values, part.dtype):
                    entry = _damaged(values.reshape(-1), [s for s in segments if s.part == number])
                    raise NonFiniteError(
                        f"tensor {entry.name} in {entry.path} holds a NaN or infinity; "
                        "the file is damaged, fetch it again"
                    )
                if self._kept[number] != part.dtype:
                    views[number][...] = convert(values, part.dtype, self._kept[number])
            # A block whose read fails is not kept: a disk that was given up may still write into it.
            if scratch is not None and len(self._scratch) < _SPARE_SCRATCH:
                self._scratch.append(scratch)

        return destinations, settle

    def resize(self, slots: int, moves: list[tuple[int, int]]) -> None:
        """Take new memory for `slots` and move the kept experts, (old slot, new slot), in the same order there as here.

        No graph may read the old arrays. Those of MLX one at a time, so that beyond old and new there is never a third
        copy; of the host's own, what has moved is given back on the way, and there is not even a second. Raises
        MemoryBudgetError when the system does not give that much, and then all is as it was.
        """
        moves = sorted(moves)
        if self._for_mlx:
            for number, part in enumerate(self._parts):
                array, view = self._array(part, self._kept[number], slots)
                for source, target in moves:
                    view[target] = self._views[number][source]
                self._arrays[number], self._views[number] = array, view
        else:
            old, pages, begin = self._views, self._pages, 0
            self._views, self._pages = self._slots(slots)
            for source, target in moves:
                for before, after in zip(old, self._views, strict=True):
                    after[target] = before[source]
                moved = (source + 1) * self._stride
                if pages is not None and moved - begin >= _GIVEN_BACK_BYTES:
                    begin = give_back(pages, begin, moved)
        self.slots = slots
        self.generation += 1

    def _allocate(self, slots: int) -> None:
        if self._for_mlx:
            made = [self._array(part, kept, slots) for part, kept in zip(self._parts, self._kept, strict=True)]
            self._arrays, self._views = [array for array, _ in made], [view for _, view in made]
        else:
            self._views, self._pages = self._slots(slots)
        self.slots = slots

    def _slots(self, slots: int) -> tuple[list[np.ndarray], mmap.mmap | None]:
        """Zeros for the C kernels: each part of all slots as NumPy sees it, and the memory, which nothing has touched
        yet. In large pages, where the disk writes fastest."""
        try:
            pages = large_pages(slots * self._stride) if slots else None
        except OSError:
            raise MemoryBudgetError(
                f"the system does not give {gigabytes(slots * self._stride)} of memory for the expert cache; "
                "choose a smaller one"
            ) from None
        views = []
        for part, kept, place in zip(self._parts, self._kept, self._places, strict=True):
            shape, kind = (slots, part.rows, part.columns), STORED[kept]
            strides = (self._stride, part.columns * kind.itemsize, kind.itemsize)
            views.append(np.ndarray(shape, kind, pages, place, strides) if pages else np.zeros(shape, kind))
        return views, pages

    def _scratch_block(self) -> np.ndarray:
        """Memory on a page for the parts of one expert that are converted on arrival."""
        if self._scratch:
            return self._scratch.pop()
        block = np.empty(self._scratch_bytes + ALIGNMENT, np.uint8)
        begin = -block.ctypes.data % ALIGNMENT
        return block[begin : begin + self._scratch_bytes]

    def _array(self, part: Part, kept: str, slots: int) -> tuple[mx.array, np.ndarray]:
        """Zeros for MLX, from the beginning of a page on where one dimension can hold them and a page more."""
        shape, kind = (slots, part.rows, part.columns), _HOST_TYPE[kept]
        count, items = slots * part.rows * part.columns, _BLOCK_BYTES // kind.size
        blocks = -(-count // items) + ALIGNMENT // _BLOCK_BYTES
        if blocks > _MOST_BLOCKS:
            array = mx.zeros(shape, kind)
        else:
            room = mx.zeros((blocks, items), kind)
            mx.eval(room)
            begin = -np.array(room, copy=False).ctypes.data % ALIGNMENT // _BLOCK_BYTES
            array = room[begin : begin + -(-count // items)].reshape(-1)[:count].reshape(shape)
        mx.eval(array)  # of room, a view of the same memory, not a copy
        return array, np.array(array, copy=False)


def _damaged(values: np.ndarray, segments: list[Segment]) -> TensorEntry:
    """Which of the tensors that fill one part (gate and up, where they are fused) brought what is not finite."""
    size = values.itemsize
    return next(
        s.entry for s in segments if not all_finite(values[s.into // size : (s.into + s.nbytes) // size], s.entry.dtype)
    )


def kept_types(record: Record, dtype: mx.Dtype | None) -> list[str]:
    """The type that each part of an expert is kept in: floats in `dtype`, or, for the C kernels (None), bf16 where all
    floats of a projection are stored so, else float32."""
    kept = []
    for projection in record.projections:
        stored = {part.dtype for part in projection.parts if part.dtype != "U32"}
        floats = FILE_TYPE[dtype] if dtype is not None else "BF16" if stored == {"BF16"} else "F32"
        kept += ["U32" if part.dtype == "U32" else floats for part in projection.parts]
    return kept


def slot_bytes(record: Record, dtype: mx.Dtype | None) -> int:
    """Bytes that one expert takes in a Bank of that `dtype`."""
    kept = kept_types(record, dtype)
    return sum(part.rows * part.columns * STORED[of].itemsize for part, of in zip(record.parts, kept, strict=True))
