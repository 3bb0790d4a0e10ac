#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

#if MICROPY_LONGINT_IMPL != 2
#error "incompatible MICROPY_LONGINT_IMPL"
#endif

#if MPZ_DIG_SIZE != 16
#error "incompatible MPZ_DIG_SIZE"
#endif

#if MICROPY_PY_BUILTINS_FLOAT
typedef struct _mp_obj_float_t {
    mp_obj_base_t base;
    mp_float_t value;
} mp_obj_float_t;
#endif

#if MICROPY_PY_BUILTINS_COMPLEX
typedef struct _mp_obj_complex_t {
    mp_obj_base_t base;
    mp_float_t real;
    mp_float_t imag;
} mp_obj_complex_t;
#endif

enum {
    MP_QSTR_objects_dot_py = MP_QSTRnumber_of,
    MP_QSTR_short,
    MP_QSTR_xxxxxxxxxxxxxxxxxxxxxxxx,
    MP_QSTR__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml_,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    100,
    151,
    5,
    5,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    10,
    5,
    24,
    48,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    4, // allocated entries
    4, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "objects.py",
        "short",
        "xxxxxxxxxxxxxxxxxxxxxxxx",
        "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module objects
// - original source file: mpy/handmade/objects.mpy
// - frozen file name: objects.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file objects.py, scope objects__lt_module_gt_
static const byte fun_data_objects__lt_module_gt_[8] = {
    0x00,0x02, // prelude
    0x01, // names: <module>
     // code info
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_objects__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_objects__lt_module_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_objects__lt_module_gt_ + 3,
        .line_info_top = fun_data_objects__lt_module_gt_ + 3,
        .opcodes = fun_data_objects__lt_module_gt_ + 3,
    },
    #endif
    #endif
};
#else
#define proto_fun_objects__lt_module_gt_ fun_data_objects__lt_module_gt_[0]
#endif

static const qstr_short_t const_qstr_table_data_objects[2] = {
    MP_QSTR_objects_dot_py,
    MP_QSTR__lt_module_gt_,
};

// constants
static const mp_obj_str_t const_obj_objects_7 = {{&mp_type_str}, 221, 25, (const byte*)"\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78\x78"};
static const mp_obj_str_t const_obj_objects_9 = {{&mp_type_str}, 130, 50, (const byte*)"\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4"};
static const mp_obj_str_t const_obj_objects_11 = {{&mp_type_bytes}, 165, 1, (const byte*)"\x00"};
static const mp_obj_str_t const_obj_objects_12 = {{&mp_type_bytes}, 197, 20, (const byte*)"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"};
static const mp_obj_int_t const_obj_objects_16 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=1, .len=1, .dig=(uint16_t*)(const uint16_t[]){0x2000}}};
static const mp_obj_int_t const_obj_objects_18 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=1, .len=1, .dig=(uint16_t*)(const uint16_t[]){0x2001}}};
static const mp_obj_int_t const_obj_objects_19 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=7, .len=7, .dig=(uint16_t*)(const uint16_t[]){0x0,0x4000,0xedea,0x4674,0x9cd0,0x9f2c,0xc}}};
static const mp_obj_int_t const_obj_objects_20 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=7, .len=7, .dig=(uint16_t*)(const uint16_t[]){0x0,0x4000,0xedea,0x4674,0x9cd0,0x9f2c,0xc}}};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_objects_21 = {{&mp_type_float}, (mp_float_t)0};
#define const_obj_objects_21_macro MP_ROM_PTR(&const_obj_objects_21)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_objects_21_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_objects_21_macro ((mp_rom_obj_t)(0x8004000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_objects_22 = {{&mp_type_float}, (mp_float_t)1.5};
#define const_obj_objects_22_macro MP_ROM_PTR(&const_obj_objects_22)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_objects_22_macro ((mp_rom_obj_t)(0xc0400002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_objects_22_macro ((mp_rom_obj_t)(0xbffc000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_objects_23 = {{&mp_type_float}, (mp_float_t)1e-05};
#define const_obj_objects_23_macro MP_ROM_PTR(&const_obj_objects_23)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_objects_23_macro ((mp_rom_obj_t)(0xb7a7c5ae))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_objects_23_macro ((mp_rom_obj_t)(0xbee8f8b588e368f1))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_objects_24 = {{&mp_type_float}, (mp_float_t)123456789};
#define const_obj_objects_24_macro MP_ROM_PTR(&const_obj_objects_24)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_objects_24_macro ((mp_rom_obj_t)(0xcd6b79a2))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_objects_24_macro ((mp_rom_obj_t)(0xc1a16f3454000000))
#endif
static const mp_obj_complex_t const_obj_objects_25 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)1};
static const mp_obj_complex_t const_obj_objects_26 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)2.5};
static const mp_rom_obj_tuple_t const_obj_objects_28 = {{&mp_type_tuple}, 1, {
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
}};
static const mp_rom_obj_tuple_t const_obj_objects_29 = {{&mp_type_tuple}, 2, {
    MP_ROM_NONE,
    MP_ROM_PTR(&mp_const_ellipsis_obj),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(0),
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(1),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(2),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(3),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(4),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(5),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(6),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(7),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(8),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(9),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(10),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(11),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(12),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(13),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(14),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(15),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(16),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(17),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(18),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(19),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(20),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(21),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(22),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(23),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(24),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(25),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(26),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(27),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(28),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(29),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(30),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(31),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(32),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(33),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(34),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(35),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(36),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(37),
    MP_ROM_PTR(&const_obj_objects_30_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(38),
    MP_ROM_PTR(&const_obj_objects_30_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_30 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(39),
    MP_ROM_PTR(&const_obj_objects_30_1),
}};
static const mp_rom_obj_tuple_t const_obj_objects_31 = {{&mp_type_tuple}, 200, {
    MP_ROM_INT(0),
    MP_ROM_INT(1),
    MP_ROM_INT(2),
    MP_ROM_INT(3),
    MP_ROM_INT(4),
    MP_ROM_INT(5),
    MP_ROM_INT(6),
    MP_ROM_INT(7),
    MP_ROM_INT(8),
    MP_ROM_INT(9),
    MP_ROM_INT(10),
    MP_ROM_INT(11),
    MP_ROM_INT(12),
    MP_ROM_INT(13),
    MP_ROM_INT(14),
    MP_ROM_INT(15),
    MP_ROM_INT(16),
    MP_ROM_INT(17),
    MP_ROM_INT(18),
    MP_ROM_INT(19),
    MP_ROM_INT(20),
    MP_ROM_INT(21),
    MP_ROM_INT(22),
    MP_ROM_INT(23),
    MP_ROM_INT(24),
    MP_ROM_INT(25),
    MP_ROM_INT(26),
    MP_ROM_INT(27),
    MP_ROM_INT(28),
    MP_ROM_INT(29),
    MP_ROM_INT(30),
    MP_ROM_INT(31),
    MP_ROM_INT(32),
    MP_ROM_INT(33),
    MP_ROM_INT(34),
    MP_ROM_INT(35),
    MP_ROM_INT(36),
    MP_ROM_INT(37),
    MP_ROM_INT(38),
    MP_ROM_INT(39),
    MP_ROM_INT(40),
    MP_ROM_INT(41),
    MP_ROM_INT(42),
    MP_ROM_INT(43),
    MP_ROM_INT(44),
    MP_ROM_INT(45),
    MP_ROM_INT(46),
    MP_ROM_INT(47),
    MP_ROM_INT(48),
    MP_ROM_INT(49),
    MP_ROM_INT(50),
    MP_ROM_INT(51),
    MP_ROM_INT(52),
    MP_ROM_INT(53),
    MP_ROM_INT(54),
    MP_ROM_INT(55),
    MP_ROM_INT(56),
    MP_ROM_INT(57),
    MP_ROM_INT(58),
    MP_ROM_INT(59),
    MP_ROM_INT(60),
    MP_ROM_INT(61),
    MP_ROM_INT(62),
    MP_ROM_INT(63),
    MP_ROM_INT(64),
    MP_ROM_INT(65),
    MP_ROM_INT(66),
    MP_ROM_INT(67),
    MP_ROM_INT(68),
    MP_ROM_INT(69),
    MP_ROM_INT(70),
    MP_ROM_INT(71),
    MP_ROM_INT(72),
    MP_ROM_INT(73),
    MP_ROM_INT(74),
    MP_ROM_INT(75),
    MP_ROM_INT(76),
    MP_ROM_INT(77),
    MP_ROM_INT(78),
    MP_ROM_INT(79),
    MP_ROM_INT(80),
    MP_ROM_INT(81),
    MP_ROM_INT(82),
    MP_ROM_INT(83),
    MP_ROM_INT(84),
    MP_ROM_INT(85),
    MP_ROM_INT(86),
    MP_ROM_INT(87),
    MP_ROM_INT(88),
    MP_ROM_INT(89),
    MP_ROM_INT(90),
    MP_ROM_INT(91),
    MP_ROM_INT(92),
    MP_ROM_INT(93),
    MP_ROM_INT(94),
    MP_ROM_INT(95),
    MP_ROM_INT(96),
    MP_ROM_INT(97),
    MP_ROM_INT(98),
    MP_ROM_INT(99),
    MP_ROM_INT(100),
    MP_ROM_INT(101),
    MP_ROM_INT(102),
    MP_ROM_INT(103),
    MP_ROM_INT(104),
    MP_ROM_INT(105),
    MP_ROM_INT(106),
    MP_ROM_INT(107),
    MP_ROM_INT(108),
    MP_ROM_INT(109),
    MP_ROM_INT(110),
    MP_ROM_INT(111),
    MP_ROM_INT(112),
    MP_ROM_INT(113),
    MP_ROM_INT(114),
    MP_ROM_INT(115),
    MP_ROM_INT(116),
    MP_ROM_INT(117),
    MP_ROM_INT(118),
    MP_ROM_INT(119),
    MP_ROM_INT(120),
    MP_ROM_INT(121),
    MP_ROM_INT(122),
    MP_ROM_INT(123),
    MP_ROM_INT(124),
    MP_ROM_INT(125),
    MP_ROM_INT(126),
    MP_ROM_INT(127),
    MP_ROM_INT(128),
    MP_ROM_INT(129),
    MP_ROM_INT(130),
    MP_ROM_INT(131),
    MP_ROM_INT(132),
    MP_ROM_INT(133),
    MP_ROM_INT(134),
    MP_ROM_INT(135),
    MP_ROM_INT(136),
    MP_ROM_INT(137),
    MP_ROM_INT(138),
    MP_ROM_INT(139),
    MP_ROM_INT(140),
    MP_ROM_INT(141),
    MP_ROM_INT(142),
    MP_ROM_INT(143),
    MP_ROM_INT(144),
    MP_ROM_INT(145),
    MP_ROM_INT(146),
    MP_ROM_INT(147),
    MP_ROM_INT(148),
    MP_ROM_INT(149),
    MP_ROM_INT(150),
    MP_ROM_INT(151),
    MP_ROM_INT(152),
    MP_ROM_INT(153),
    MP_ROM_INT(154),
    MP_ROM_INT(155),
    MP_ROM_INT(156),
    MP_ROM_INT(157),
    MP_ROM_INT(158),
    MP_ROM_INT(159),
    MP_ROM_INT(160),
    MP_ROM_INT(161),
    MP_ROM_INT(162),
    MP_ROM_INT(163),
    MP_ROM_INT(164),
    MP_ROM_INT(165),
    MP_ROM_INT(166),
    MP_ROM_INT(167),
    MP_ROM_INT(168),
    MP_ROM_INT(169),
    MP_ROM_INT(170),
    MP_ROM_INT(171),
    MP_ROM_INT(172),
    MP_ROM_INT(173),
    MP_ROM_INT(174),
    MP_ROM_INT(175),
    MP_ROM_INT(176),
    MP_ROM_INT(177),
    MP_ROM_INT(178),
    MP_ROM_INT(179),
    MP_ROM_INT(180),
    MP_ROM_INT(181),
    MP_ROM_INT(182),
    MP_ROM_INT(183),
    MP_ROM_INT(184),
    MP_ROM_INT(185),
    MP_ROM_INT(186),
    MP_ROM_INT(187),
    MP_ROM_INT(188),
    MP_ROM_INT(189),
    MP_ROM_INT(190),
    MP_ROM_INT(191),
    MP_ROM_INT(192),
    MP_ROM_INT(193),
    MP_ROM_INT(194),
    MP_ROM_INT(195),
    MP_ROM_INT(196),
    MP_ROM_INT(197),
    MP_ROM_INT(198),
    MP_ROM_INT(199),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_objects[32] = {
    MP_ROM_NONE,
    MP_ROM_FALSE,
    MP_ROM_TRUE,
    MP_ROM_PTR(&mp_const_ellipsis_obj),
    MP_ROM_QSTR(MP_QSTR_),
    MP_ROM_QSTR(MP_QSTR_short),
    MP_ROM_QSTR(MP_QSTR_xxxxxxxxxxxxxxxxxxxxxxxx),
    MP_ROM_PTR(&const_obj_objects_7),
    MP_ROM_QSTR(MP_QSTR__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml__auml_),
    MP_ROM_PTR(&const_obj_objects_9),
    MP_ROM_PTR(&mp_const_empty_bytes_obj),
    MP_ROM_PTR(&const_obj_objects_11),
    MP_ROM_PTR(&const_obj_objects_12),
    MP_ROM_INT(0),
    MP_ROM_INT(-1),
    MP_ROM_INT(8191),
    MP_ROM_PTR(&const_obj_objects_16),
    MP_ROM_INT(-8192),
    MP_ROM_PTR(&const_obj_objects_18),
    MP_ROM_PTR(&const_obj_objects_19),
    MP_ROM_PTR(&const_obj_objects_20),
    const_obj_objects_21_macro,
    const_obj_objects_22_macro,
    const_obj_objects_23_macro,
    const_obj_objects_24_macro,
    MP_ROM_PTR(&const_obj_objects_25),
    MP_ROM_PTR(&const_obj_objects_26),
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
    MP_ROM_PTR(&const_obj_objects_28),
    MP_ROM_PTR(&const_obj_objects_29),
    MP_ROM_PTR(&const_obj_objects_30),
    MP_ROM_PTR(&const_obj_objects_31),
};

static const mp_frozen_module_t frozen_module_objects = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_objects,
        .obj_table = (mp_obj_t *)&const_obj_table_data_objects,
    },
    .proto_fun = &proto_fun_objects__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "objects.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_objects,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("objects", "objects.py")
#endif

/*
byte sizes:
qstr content: 4 unique, 99 bytes
bc content: 8
const str content: 96
const int content: 32
const obj content: 176
const table qstr content: 0 entries, 0 bytes
const table ptr content: 32 entries, 128 bytes
raw code content: 1 * 4 = 16
mp_frozen_mpy_names_content: 12
mp_frozen_mpy_content_size: 4
total: 571
*/
