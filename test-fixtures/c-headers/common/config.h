// What a firmware's mpconfig.h settles, as far as frozen code asks. Everything can be set with -D; see ../README.md.
#ifndef STANDIN_CONFIG_H
#define STANDIN_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// FROZEN_ABI is the generation of structures: 119, 120, 122 or 123. Each generation's py/mpconfig.h sets it.
#ifndef FROZEN_ABI
#error "include a generation's py/mpconfig.h"
#endif
#ifndef FROZEN_ABI_CIRCUITPYTHON
#define FROZEN_ABI_CIRCUITPYTHON 0
#endif

// Object representations.
#define MICROPY_OBJ_REPR_A 0 // word with tag bits, 31-bit small ints
#define MICROPY_OBJ_REPR_B 1 // word with tag bits, 30-bit small ints
#define MICROPY_OBJ_REPR_C 2 // word with tag bits, single-precision floats inside
#define MICROPY_OBJ_REPR_D 3 // 64-bit word, doubles inside
#ifndef MICROPY_OBJ_REPR
#define MICROPY_OBJ_REPR MICROPY_OBJ_REPR_A
#endif
#ifndef MICROPY_OBJ_IMMEDIATE_OBJS
#define MICROPY_OBJ_IMMEDIATE_OBJS (MICROPY_OBJ_REPR != MICROPY_OBJ_REPR_D)
#endif

// Long integers.
#define MICROPY_LONGINT_IMPL_NONE 0
#define MICROPY_LONGINT_IMPL_LONGLONG 1
#define MICROPY_LONGINT_IMPL_MPZ 2
#ifndef MICROPY_LONGINT_IMPL
#define MICROPY_LONGINT_IMPL MICROPY_LONGINT_IMPL_MPZ
#endif
#ifndef MPZ_DIG_SIZE
#define MPZ_DIG_SIZE 16
#endif

// Floats.
#define MICROPY_FLOAT_IMPL_NONE 0
#define MICROPY_FLOAT_IMPL_FLOAT 1
#define MICROPY_FLOAT_IMPL_DOUBLE 2
#ifndef MICROPY_FLOAT_IMPL
#define MICROPY_FLOAT_IMPL (MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D ? MICROPY_FLOAT_IMPL_DOUBLE : MICROPY_FLOAT_IMPL_FLOAT)
#endif
#if MICROPY_FLOAT_IMPL == MICROPY_FLOAT_IMPL_FLOAT
typedef float mp_float_t;
#elif MICROPY_FLOAT_IMPL == MICROPY_FLOAT_IMPL_DOUBLE
typedef double mp_float_t;
#endif
#ifndef MICROPY_PY_BUILTINS_FLOAT
#define MICROPY_PY_BUILTINS_FLOAT (MICROPY_FLOAT_IMPL != MICROPY_FLOAT_IMPL_NONE)
#endif
#ifndef MICROPY_PY_BUILTINS_COMPLEX
#define MICROPY_PY_BUILTINS_COMPLEX MICROPY_PY_BUILTINS_FLOAT
#endif

// Qstrs.
#ifndef MICROPY_QSTR_BYTES_IN_LEN
#define MICROPY_QSTR_BYTES_IN_LEN 1
#endif
#ifndef MICROPY_QSTR_BYTES_IN_HASH
#define MICROPY_QSTR_BYTES_IN_HASH 2
#endif

// Code that can be saved carries more fields; tracing needs that.
#ifndef MICROPY_PY_SYS_SETTRACE
#define MICROPY_PY_SYS_SETTRACE 0
#endif
#ifndef MICROPY_PERSISTENT_CODE_SAVE
#define MICROPY_PERSISTENT_CODE_SAVE MICROPY_PY_SYS_SETTRACE
#endif
#ifndef MICROPY_DEBUG_PRINTERS
#define MICROPY_DEBUG_PRINTERS 0
#endif

// Machine code.
#ifndef MICROPY_EMIT_NATIVE
#define MICROPY_EMIT_NATIVE 1
#endif
#ifndef MICROPY_EMIT_INLINE_ASM
#define MICROPY_EMIT_INLINE_ASM 1
#endif
#ifndef MICROPY_EMIT_XTENSAWIN
#define MICROPY_EMIT_XTENSAWIN 0
#endif
#define MICROPY_EMIT_MACHINE_CODE (MICROPY_EMIT_NATIVE || MICROPY_EMIT_INLINE_ASM)
#ifndef MICROPY_ENABLE_NATIVE_CODE
#define MICROPY_ENABLE_NATIVE_CODE MICROPY_EMIT_MACHINE_CODE
#endif
#define MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE MICROPY_EMIT_XTENSAWIN

#ifndef MP_ENDIANNESS_LITTLE
#define MP_ENDIANNESS_LITTLE 1
#endif

typedef unsigned char byte;
typedef unsigned int uint;
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
typedef int64_t mp_int_t;
typedef uint64_t mp_uint_t;
#else
typedef intptr_t mp_int_t;
typedef uintptr_t mp_uint_t;
#endif

#endif
