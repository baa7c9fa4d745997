/* Everything that is compiled once for every instruction set: the wider a vector, the more LANES. Who includes it defines
 * FM_NAME (a suffix for every name), LANES, and the tiles of a product. */

#include "vectors.h"
#include "packed.h"
#include "inputs.h"
#include "products.h"
#include "delta.h"
#include "attention.h"
#include "experts.h"

static const fm_kernels FM_NAME(kernels) = {FM_NAME(mix), FM_NAME(shared), FM_NAME(picks), FM_NAME(expert_rows), FM_NAME(combine), FM_NAME(product), FM_NAME(head), FM_NAME(rows)};

#undef OF_BITS
#undef WIDE
#undef vf
#undef vi
#undef vu
