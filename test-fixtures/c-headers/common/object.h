// Objects and the words that refer to them, in each of the four representations.
#ifndef STANDIN_OBJECT_H
#define STANDIN_OBJECT_H

#include "qstr.h"

typedef struct _mp_obj_type_t mp_obj_type_t;

typedef struct _mp_obj_base_t {
    const mp_obj_type_t *type;
} mp_obj_base_t;

#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D

#if MICROPY_FLOAT_IMPL != MICROPY_FLOAT_IMPL_DOUBLE
#error "representation D holds doubles"
#endif

typedef uint64_t mp_obj_t;
typedef uint64_t mp_const_obj_t;

// A word in ROM is a number or, in the half that the machine's addresses occupy, a pointer.
typedef union _mp_rom_obj_t {
    uint64_t u64;
    struct {
        const void *lo;
        const void *hi;
    } u32;
} mp_rom_obj_t;

#define STANDIN_SMALL_INT(i) (((uint64_t)(i) & 0x7fffffffffff) << 1 | 0x0001000000000001)
#define STANDIN_QSTR(q) ((uint64_t)(uint32_t)((uint32_t)(q) << 1) | 0x0002000000000001)
#define MP_ROM_INT(i) {STANDIN_SMALL_INT(i)}
#define MP_ROM_QSTR(q) {STANDIN_QSTR(q)}
#if MP_ENDIANNESS_LITTLE
#define MP_ROM_PTR(p) {.u32 = {.lo = (p), .hi = NULL}}
#else
#define MP_ROM_PTR(p) {.u32 = {.lo = NULL, .hi = (p)}}
#endif

#else

typedef void *mp_obj_t;
typedef const void *mp_const_obj_t;
typedef mp_const_obj_t mp_rom_obj_t;

// How far the value is shifted and what the low bits say.
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A
#define STANDIN_INT_SHIFT 1
#define STANDIN_QSTR_SHIFT 3
#define STANDIN_QSTR_TAG 2
#define STANDIN_IMMEDIATE_TAG 6
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
#define STANDIN_INT_SHIFT 2
#define STANDIN_QSTR_SHIFT 3
#define STANDIN_QSTR_TAG 3
#define STANDIN_IMMEDIATE_TAG 7
#else
#if MICROPY_FLOAT_IMPL != MICROPY_FLOAT_IMPL_FLOAT
#error "representation C holds single-precision floats"
#endif
#define STANDIN_INT_SHIFT 1
#define STANDIN_QSTR_SHIFT 4
#define STANDIN_QSTR_TAG 6
#define STANDIN_IMMEDIATE_TAG 14
#endif
#define STANDIN_WORD(value, shift, tag) ((mp_obj_t)((mp_uint_t)(value) << (shift) | (tag)))
#define STANDIN_IMMEDIATE(value) STANDIN_WORD(value, STANDIN_QSTR_SHIFT, STANDIN_IMMEDIATE_TAG)
#define MP_ROM_INT(i) STANDIN_WORD(i, STANDIN_INT_SHIFT, 1)
#define MP_ROM_QSTR(q) STANDIN_WORD(q, STANDIN_QSTR_SHIFT, STANDIN_QSTR_TAG)
#define MP_ROM_PTR(p) (p)

#endif

#if MICROPY_OBJ_IMMEDIATE_OBJS
#define MP_ROM_NONE STANDIN_IMMEDIATE(0)
#define MP_ROM_FALSE STANDIN_IMMEDIATE(1)
#define MP_ROM_TRUE STANDIN_IMMEDIATE(3)
#else
#define MP_ROM_NONE MP_ROM_PTR(&mp_const_none_obj)
#define MP_ROM_FALSE MP_ROM_PTR(&mp_const_false_obj)
#define MP_ROM_TRUE MP_ROM_PTR(&mp_const_true_obj)
extern const struct _mp_obj_none_t mp_const_none_obj;
extern const struct _mp_obj_bool_t mp_const_false_obj;
extern const struct _mp_obj_bool_t mp_const_true_obj;
#endif

extern const mp_obj_type_t mp_type_str;
extern const mp_obj_type_t mp_type_bytes;
extern const mp_obj_type_t mp_type_int;
extern const mp_obj_type_t mp_type_float;
extern const mp_obj_type_t mp_type_complex;
extern const mp_obj_type_t mp_type_tuple;

extern const struct _mp_obj_singleton_t mp_const_ellipsis_obj;
extern const struct _mp_obj_str_t mp_const_empty_bytes_obj;
extern const struct _mp_obj_tuple_t mp_const_empty_tuple_obj;

typedef struct _mp_obj_tuple_t {
    mp_obj_base_t base;
    size_t len;
    mp_obj_t items[];
} mp_obj_tuple_t;

typedef struct _mp_rom_obj_tuple_t {
    mp_obj_base_t base;
    size_t len;
    mp_rom_obj_t items[];
} mp_rom_obj_tuple_t;

#endif
