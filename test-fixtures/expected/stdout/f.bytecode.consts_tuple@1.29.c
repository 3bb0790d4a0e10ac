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
    MP_QSTR_blue = MP_QSTRnumber_of,
    MP_QSTR_consts_tuple_dot_py,
    MP_QSTR_empty,
    MP_QSTR_green,
    MP_QSTR_in,
    MP_QSTR_kinds,
    MP_QSTR_lookup,
    MP_QSTR_name,
    MP_QSTR_nested,
    MP_QSTR_of_empties,
    MP_QSTR_of_texts,
    MP_QSTR_one,
    MP_QSTR_pair,
    MP_QSTR_red,
    MP_QSTR_same_again,
    MP_QSTR_short,
    MP_QSTR_single,
    MP_QSTR_table,
    MP_QSTR_three,
    MP_QSTR_two,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    123,
    51,
    176,
    190,
    34,
    62,
    135,
    162,
    8,
    160,
    157,
    129,
    239,
    118,
    192,
    151,
    63,
    123,
    107,
    41,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    4,
    15,
    5,
    5,
    2,
    5,
    6,
    4,
    6,
    10,
    8,
    3,
    4,
    3,
    10,
    5,
    6,
    5,
    5,
    3,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    20, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "blue",
        "consts_tuple.py",
        "empty",
        "green",
        "in",
        "kinds",
        "lookup",
        "name",
        "nested",
        "of_empties",
        "of_texts",
        "one",
        "pair",
        "red",
        "same_again",
        "short",
        "single",
        "table",
        "three",
        "two",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_tuple
// - original source file: mpy/bytecode/consts_tuple.mpy
// - frozen file name: consts_tuple.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_tuple.py, scope consts_tuple__lt_module_gt_
static const byte fun_data_consts_tuple__lt_module_gt_[90] = {
    0x50,0x20, // prelude
    0x01, // names: <module>
    0x20,0x24,0x24,0x24,0x24,0x20,0x64,0x24,0x24,0x24,0x40,0x64,0x40,0x84,0x07, // code info
    0x2a,0x00, // BUILD_TUPLE 0
    0x16,0x04, // STORE_NAME 'empty'
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x16,0x05, // STORE_NAME 'single'
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x16,0x06, // STORE_NAME 'pair'
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x16,0x07, // STORE_NAME 'nested'
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x16,0x08, // STORE_NAME 'kinds'
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x16,0x09, // STORE_NAME 'same_again'
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x16,0x0a, // STORE_NAME 'of_texts'
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x16,0x0b, // STORE_NAME 'of_empties'
    0x23,0x06, // LOAD_CONST_OBJ 6
    0x16,0x0c, // STORE_NAME 'table'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x03, // STORE_NAME 'lookup'
    0x11,0x0d, // LOAD_NAME 'print'
    0x11,0x04, // LOAD_NAME 'empty'
    0x11,0x05, // LOAD_NAME 'single'
    0x11,0x06, // LOAD_NAME 'pair'
    0x11,0x07, // LOAD_NAME 'nested'
    0x11,0x08, // LOAD_NAME 'kinds'
    0x11,0x07, // LOAD_NAME 'nested'
    0x11,0x09, // LOAD_NAME 'same_again'
    0xd9, // BINARY_OP 2 __eq__
    0x11,0x0a, // LOAD_NAME 'of_texts'
    0x11,0x0b, // LOAD_NAME 'of_empties'
    0x11,0x03, // LOAD_NAME 'lookup'
    0x10,0x02, // LOAD_CONST_STRING 'green'
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x09, // CALL_FUNCTION 9
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_tuple__lt_module_gt_
// frozen bytecode for file consts_tuple.py, scope consts_tuple_lookup
static const byte fun_data_consts_tuple_lookup[34] = {
    0x51,0x0e, // prelude
    0x03,0x0e, // names: lookup, name
    0x80,0x14,0x2a,0x25,0x27, // code info
    0x12,0x0c, // LOAD_GLOBAL 'table'
    0x5f, // GET_ITER_STACK
    0x4b,0x11, // FOR_ITER 17
    0x30,0x03, // UNPACK_SEQUENCE 3
    0xc1, // STORE_FAST 1
    0xc2, // STORE_FAST 2
    0xc3, // STORE_FAST 3
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x45, // POP_JUMP_IF_FALSE 5
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
    0x42,0x2d, // JUMP -19
    0x2a,0x00, // BUILD_TUPLE 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_tuple_lookup = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_tuple_lookup,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 34,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 11,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_consts_tuple_lookup + 4,
        .line_info_top = fun_data_consts_tuple_lookup + 9,
        .opcodes = fun_data_consts_tuple_lookup + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_tuple_lookup fun_data_consts_tuple_lookup[0]
#endif

static const mp_raw_code_t *const children_consts_tuple__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_tuple_lookup,
};

static const mp_raw_code_truncated_t proto_fun_consts_tuple__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_tuple__lt_module_gt_,
    .children = (void *)&children_consts_tuple__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 90,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 11,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_tuple__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_tuple__lt_module_gt_ + 18,
        .opcodes = fun_data_consts_tuple__lt_module_gt_ + 18,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_tuple[15] = {
    MP_QSTR_consts_tuple_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_green,
    MP_QSTR_lookup,
    MP_QSTR_empty,
    MP_QSTR_single,
    MP_QSTR_pair,
    MP_QSTR_nested,
    MP_QSTR_kinds,
    MP_QSTR_same_again,
    MP_QSTR_of_texts,
    MP_QSTR_of_empties,
    MP_QSTR_table,
    MP_QSTR_print,
    MP_QSTR_name,
};

// constants
static const mp_rom_obj_tuple_t const_obj_consts_tuple_0 = {{&mp_type_tuple}, 1, {
    MP_ROM_INT(1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(1),
    MP_ROM_INT(2),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_2_1_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(5),
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_2_1_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(4),
    MP_ROM_PTR(&const_obj_consts_tuple_2_1_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_2_1_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(3),
    MP_ROM_PTR(&const_obj_consts_tuple_2_1_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_2_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(2),
    MP_ROM_PTR(&const_obj_consts_tuple_2_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_2 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(1),
    MP_ROM_PTR(&const_obj_consts_tuple_2_1),
}};
static const mp_obj_int_t const_obj_consts_tuple_3_6 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=1, .len=1, .dig=(uint16_t*)(const uint16_t[]){0x2000}}};
static const mp_obj_int_t const_obj_consts_tuple_3_7 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint16_t*)(const uint16_t[]){0x0,0x0,0x100}}};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_tuple_3_8 = {{&mp_type_float}, (mp_float_t)0.5};
#define const_obj_consts_tuple_3_8_macro MP_ROM_PTR(&const_obj_consts_tuple_3_8)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_tuple_3_8_macro ((mp_rom_obj_t)(0xbf800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_tuple_3_8_macro ((mp_rom_obj_t)(0xbfe4000000000000))
#endif
static const mp_obj_complex_t const_obj_consts_tuple_3_9 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)2};
static const mp_obj_str_t const_obj_consts_tuple_3_12 = {{&mp_type_str}, 136, 49, (const byte*)"\x61\x20\x74\x65\x78\x74\x20\x74\x68\x61\x74\x20\x69\x73\x20\x6c\x6f\x6e\x67\x65\x72\x20\x74\x68\x61\x6e\x20\x74\x77\x65\x6e\x74\x79\x2d\x66\x6f\x75\x72\x20\x63\x68\x61\x72\x61\x63\x74\x65\x72\x73"};
static const mp_obj_str_t const_obj_consts_tuple_3_14 = {{&mp_type_bytes}, 92, 5, (const byte*)"\x62\x79\x74\x65\x73"};
static const mp_obj_str_t const_obj_consts_tuple_3_15 = {{&mp_type_bytes}, 186, 2, (const byte*)"\x00\xff"};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_3_17 = {{&mp_type_tuple}, 1, {
    MP_ROM_INT(1),
}};
static const mp_obj_str_t const_obj_consts_tuple_3_18_1_0 = {{&mp_type_bytes}, 126, 4, (const byte*)"\x73\x69\x64\x65"};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_tuple_3_18_1_1_0 = {{&mp_type_float}, (mp_float_t)1.25};
#define const_obj_consts_tuple_3_18_1_1_0_macro MP_ROM_PTR(&const_obj_consts_tuple_3_18_1_1_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_tuple_3_18_1_1_0_macro ((mp_rom_obj_t)(0xc0200002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_tuple_3_18_1_1_0_macro ((mp_rom_obj_t)(0xbff8000000000000))
#endif
static const mp_rom_obj_tuple_t const_obj_consts_tuple_3_18_1_1 = {{&mp_type_tuple}, 1, {
    const_obj_consts_tuple_3_18_1_1_0_macro,
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_3_18_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_PTR(&const_obj_consts_tuple_3_18_1_0),
    MP_ROM_PTR(&const_obj_consts_tuple_3_18_1_1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_3_18 = {{&mp_type_tuple}, 2, {
    MP_ROM_QSTR(MP_QSTR_in),
    MP_ROM_PTR(&const_obj_consts_tuple_3_18_1),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_3 = {{&mp_type_tuple}, 19, {
    MP_ROM_NONE,
    MP_ROM_TRUE,
    MP_ROM_FALSE,
    MP_ROM_PTR(&mp_const_ellipsis_obj),
    MP_ROM_INT(0),
    MP_ROM_INT(-1),
    MP_ROM_PTR(&const_obj_consts_tuple_3_6),
    MP_ROM_PTR(&const_obj_consts_tuple_3_7),
    const_obj_consts_tuple_3_8_macro,
    MP_ROM_PTR(&const_obj_consts_tuple_3_9),
    MP_ROM_QSTR(MP_QSTR_),
    MP_ROM_QSTR(MP_QSTR_short),
    MP_ROM_PTR(&const_obj_consts_tuple_3_12),
    MP_ROM_PTR(&mp_const_empty_bytes_obj),
    MP_ROM_PTR(&const_obj_consts_tuple_3_14),
    MP_ROM_PTR(&const_obj_consts_tuple_3_15),
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
    MP_ROM_PTR(&const_obj_consts_tuple_3_17),
    MP_ROM_PTR(&const_obj_consts_tuple_3_18),
}};
static const mp_obj_str_t const_obj_consts_tuple_4_3 = {{&mp_type_str}, 228, 53, (const byte*)"\x61\x20\x66\x6f\x75\x72\x74\x68\x20\x74\x65\x78\x74\x2c\x20\x6c\x6f\x6e\x67\x20\x65\x6e\x6f\x75\x67\x68\x20\x74\x6f\x20\x62\x65\x20\x61\x6e\x20\x6f\x62\x6a\x65\x63\x74\x20\x6f\x66\x20\x69\x74\x73\x20\x6f\x77\x6e"};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_4 = {{&mp_type_tuple}, 4, {
    MP_ROM_QSTR(MP_QSTR_one),
    MP_ROM_QSTR(MP_QSTR_two),
    MP_ROM_QSTR(MP_QSTR_three),
    MP_ROM_PTR(&const_obj_consts_tuple_4_3),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_5_1 = {{&mp_type_tuple}, 2, {
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_5 = {{&mp_type_tuple}, 4, {
    MP_ROM_PTR(&mp_const_empty_tuple_obj),
    MP_ROM_PTR(&const_obj_consts_tuple_5_1),
    MP_ROM_QSTR(MP_QSTR_),
    MP_ROM_PTR(&mp_const_empty_bytes_obj),
}};
static const mp_obj_int_t const_obj_consts_tuple_6_0_1 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint16_t*)(const uint16_t[]){0x0,0xff}}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_0_2 = {{&mp_type_tuple}, 3, {
    MP_ROM_INT(255),
    MP_ROM_INT(0),
    MP_ROM_INT(0),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_0 = {{&mp_type_tuple}, 3, {
    MP_ROM_QSTR(MP_QSTR_red),
    MP_ROM_PTR(&const_obj_consts_tuple_6_0_1),
    MP_ROM_PTR(&const_obj_consts_tuple_6_0_2),
}};
static const mp_obj_int_t const_obj_consts_tuple_6_1_1 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=1, .len=1, .dig=(uint16_t*)(const uint16_t[]){0xff00}}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_1_2 = {{&mp_type_tuple}, 3, {
    MP_ROM_INT(0),
    MP_ROM_INT(255),
    MP_ROM_INT(0),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_1 = {{&mp_type_tuple}, 3, {
    MP_ROM_QSTR(MP_QSTR_green),
    MP_ROM_PTR(&const_obj_consts_tuple_6_1_1),
    MP_ROM_PTR(&const_obj_consts_tuple_6_1_2),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_2_2 = {{&mp_type_tuple}, 3, {
    MP_ROM_INT(0),
    MP_ROM_INT(0),
    MP_ROM_INT(255),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6_2 = {{&mp_type_tuple}, 3, {
    MP_ROM_QSTR(MP_QSTR_blue),
    MP_ROM_INT(255),
    MP_ROM_PTR(&const_obj_consts_tuple_6_2_2),
}};
static const mp_rom_obj_tuple_t const_obj_consts_tuple_6 = {{&mp_type_tuple}, 3, {
    MP_ROM_PTR(&const_obj_consts_tuple_6_0),
    MP_ROM_PTR(&const_obj_consts_tuple_6_1),
    MP_ROM_PTR(&const_obj_consts_tuple_6_2),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_tuple[7] = {
    MP_ROM_PTR(&const_obj_consts_tuple_0),
    MP_ROM_PTR(&const_obj_consts_tuple_1),
    MP_ROM_PTR(&const_obj_consts_tuple_2),
    MP_ROM_PTR(&const_obj_consts_tuple_3),
    MP_ROM_PTR(&const_obj_consts_tuple_4),
    MP_ROM_PTR(&const_obj_consts_tuple_5),
    MP_ROM_PTR(&const_obj_consts_tuple_6),
};

static const mp_frozen_module_t frozen_module_consts_tuple = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_tuple,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_tuple,
    },
    .proto_fun = &proto_fun_consts_tuple__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_tuple.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_tuple,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_tuple", "consts_tuple.py")
#endif

/*
byte sizes:
qstr content: 20 unique, 174 bytes
bc content: 124
const str content: 113
const int content: 14
const obj content: 168
const table qstr content: 0 entries, 0 bytes
const table ptr content: 7 entries, 28 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 674
*/
