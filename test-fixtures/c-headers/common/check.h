// Asserts the layout of every structure that frozen code fills in. The numbers are the firmware's; they are not derived
// from the declarations beside this file.
#ifndef STANDIN_CHECK_H
#define STANDIN_CHECK_H

#include "code.h"
#include "integer.h"
#include "native.h"
#include "text.h"

#define STANDIN_SIZE(type, size) _Static_assert(sizeof(type) == (size), "size of " #type)
#define STANDIN_AT(type, member, offset) _Static_assert(offsetof(type, member) == (offset), "offset of " #member " in " #type)

enum {
    STANDIN_P = sizeof(void *), // a pointer; also size_t
    STANDIN_W = MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D ? 8 : STANDIN_P, // an object word; also mp_uint_t
    STANDIN_LL = _Alignof(struct { char c; long long x; }), // 4 on x86-32, 8 elsewhere
    STANDIN_WA = MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D ? STANDIN_LL : STANDIN_P, // alignment of an object word
};

_Static_assert(STANDIN_P == 4 || STANDIN_P == 8, "32 or 64 bits");
STANDIN_SIZE(size_t, STANDIN_P);
STANDIN_SIZE(mp_obj_base_t, STANDIN_P);
STANDIN_SIZE(mp_obj_t, STANDIN_W);
STANDIN_SIZE(mp_rom_obj_t, STANDIN_W);
STANDIN_SIZE(qstr_short_t, 2);
STANDIN_SIZE(qstr_len_t, MICROPY_QSTR_BYTES_IN_LEN);
#if MICROPY_QSTR_BYTES_IN_HASH
STANDIN_SIZE(qstr_hash_t, MICROPY_QSTR_BYTES_IN_HASH);
#endif

// The first 166 qstrs have the numbers that .mpy files use.
_Static_assert(MP_QSTR_ == 1 && MP_QSTR__lt_module_gt_ == 7 && MP_QSTR_print == 123 && MP_QSTR_zip == 165, "static qstrs");

STANDIN_AT(qstr_pool_t, prev, 0);
STANDIN_AT(qstr_pool_t, alloc, 2 * STANDIN_P);
STANDIN_AT(qstr_pool_t, len, 3 * STANDIN_P);
#if MICROPY_QSTR_BYTES_IN_HASH
STANDIN_AT(qstr_pool_t, hashes, 4 * STANDIN_P);
#endif
STANDIN_AT(qstr_pool_t, lengths, (MICROPY_QSTR_BYTES_IN_HASH ? 5 : 4) * STANDIN_P);
STANDIN_AT(qstr_pool_t, qstrs, (MICROPY_QSTR_BYTES_IN_HASH ? 6 : 5) * STANDIN_P);
STANDIN_SIZE(qstr_pool_t, (MICROPY_QSTR_BYTES_IN_HASH ? 6 : 5) * STANDIN_P);

#if FROZEN_ABI == 119 && MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
STANDIN_AT(mp_obj_str_t, hash, STANDIN_LL);
STANDIN_AT(mp_obj_str_t, len, STANDIN_LL + 8);
STANDIN_AT(mp_obj_str_t, data, STANDIN_LL + 8 + STANDIN_P);
#else
STANDIN_AT(mp_obj_str_t, hash, STANDIN_P);
STANDIN_AT(mp_obj_str_t, len, 2 * STANDIN_P);
STANDIN_AT(mp_obj_str_t, data, 3 * STANDIN_P);
STANDIN_SIZE(mp_obj_str_t, 4 * STANDIN_P);
#endif

STANDIN_AT(mpz_t, len, STANDIN_P);
STANDIN_AT(mpz_t, dig, 2 * STANDIN_P);
STANDIN_SIZE(mpz_t, 3 * STANDIN_P);
#if MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_MPZ
STANDIN_AT(mp_obj_int_t, mpz, STANDIN_P);
STANDIN_SIZE(mp_obj_int_t, 4 * STANDIN_P);
#elif MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_LONGLONG
STANDIN_AT(mp_obj_int_t, val, STANDIN_LL);
STANDIN_SIZE(mp_obj_int_t, STANDIN_LL + 8);
#endif

STANDIN_AT(mp_rom_obj_tuple_t, len, STANDIN_P);
STANDIN_AT(mp_rom_obj_tuple_t, items, 2 * STANDIN_P);
STANDIN_SIZE(mp_rom_obj_tuple_t, 2 * STANDIN_P);

#if MICROPY_PY_BUILTINS_FLOAT
struct standin_float {
    mp_obj_base_t base;
    mp_float_t value;
};
struct standin_complex {
    mp_obj_base_t base;
    mp_float_t real;
    mp_float_t imag;
};
enum { STANDIN_FA = MICROPY_FLOAT_IMPL == MICROPY_FLOAT_IMPL_DOUBLE ? STANDIN_LL : 4, STANDIN_FAT = STANDIN_FA > STANDIN_P ? STANDIN_FA : STANDIN_P };
STANDIN_AT(struct standin_float, value, STANDIN_FAT);
STANDIN_AT(struct standin_complex, imag, STANDIN_FAT + sizeof(mp_float_t));
#endif

#if FROZEN_ABI >= 123

STANDIN_AT(mp_raw_code_t, proto_fun_indicator, 0);
STANDIN_AT(mp_raw_code_t, kind, 2);
STANDIN_AT(mp_raw_code_t, fun_data, STANDIN_P);
STANDIN_AT(mp_raw_code_t, children, 2 * STANDIN_P);
STANDIN_AT(mp_raw_code_truncated_t, kind, 2);
#if !FROZEN_ABI_CIRCUITPYTHON
STANDIN_AT(mp_raw_code_t, is_generator, 3);
STANDIN_AT(mp_raw_code_truncated_t, is_generator, 3);
#endif
STANDIN_AT(mp_raw_code_truncated_t, fun_data, STANDIN_P);
STANDIN_AT(mp_raw_code_truncated_t, children, 2 * STANDIN_P);
#if !MICROPY_PERSISTENT_CODE_SAVE
STANDIN_SIZE(mp_raw_code_truncated_t, 3 * STANDIN_P);
STANDIN_SIZE(mp_raw_code_t, (MICROPY_EMIT_INLINE_ASM ? 4 : 3) * STANDIN_P);
#else
STANDIN_AT(mp_raw_code_truncated_t, fun_data_len, 3 * STANDIN_P);
STANDIN_AT(mp_raw_code_truncated_t, n_children, 3 * STANDIN_P + 4);
#if MICROPY_EMIT_MACHINE_CODE || MICROPY_ENABLE_NATIVE_CODE
STANDIN_AT(mp_raw_code_truncated_t, prelude_offset, 3 * STANDIN_P + 6);
#endif
#if MICROPY_PY_SYS_SETTRACE
STANDIN_AT(mp_raw_code_truncated_t, line_of_definition, 3 * STANDIN_P + 8);
STANDIN_AT(mp_raw_code_truncated_t, prelude, STANDIN_P == 8 ? 40 : 24);
STANDIN_SIZE(mp_raw_code_truncated_t, STANDIN_P == 8 ? 96 : 64);
#else
STANDIN_SIZE(mp_raw_code_truncated_t, 3 * STANDIN_P + 8);
#endif
#endif
STANDIN_AT(mp_frozen_module_t, proto_fun, 2 * STANDIN_P);

#else

// 21 bits of flags fill the first word, of mp_uint_t's width.
STANDIN_AT(mp_raw_code_t, fun_data, MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D ? 4 : STANDIN_P);
#if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
STANDIN_AT(mp_raw_code_t, children, offsetof(mp_raw_code_t, fun_data) + 2 * STANDIN_P);
#else
STANDIN_AT(mp_raw_code_t, children, offsetof(mp_raw_code_t, fun_data) + STANDIN_P);
#if MICROPY_OBJ_REPR != MICROPY_OBJ_REPR_D
STANDIN_SIZE(mp_raw_code_t, (MICROPY_EMIT_MACHINE_CODE ? 4 : 3) * STANDIN_P);
#endif
#endif
STANDIN_AT(mp_frozen_module_t, rc, 2 * STANDIN_P);

#endif

STANDIN_SIZE(mp_module_constants_t, 2 * STANDIN_P);
STANDIN_AT(mp_module_constants_t, obj_table, STANDIN_P);
STANDIN_AT(mp_frozen_module_t, constants, 0);
STANDIN_SIZE(mp_frozen_module_t, 3 * STANDIN_P);

#endif
