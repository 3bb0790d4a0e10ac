#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

#if MICROPY_LONGINT_IMPL != 2
#error "incompatible MICROPY_LONGINT_IMPL"
#endif

#if MPZ_DIG_SIZE != 32
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
    MP_QSTR_all_ones = MP_QSTRnumber_of,
    MP_QSTR_consts_bigint_dot_py,
    MP_QSTR_decimal,
    MP_QSTR_edge,
    MP_QSTR_folded,
    MP_QSTR_huge,
    MP_QSTR_huge_minus,
    MP_QSTR_in_tuple,
    MP_QSTR_sparse,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    204,
    180,
    174,
    198,
    37,
    58,
    41,
    197,
    163,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    8,
    16,
    7,
    4,
    6,
    4,
    10,
    8,
    6,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    9, // allocated entries
    9, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "all_ones",
        "consts_bigint.py",
        "decimal",
        "edge",
        "folded",
        "huge",
        "huge_minus",
        "in_tuple",
        "sparse",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_bigint
// - original source file: mpy/bytecode/consts_bigint.mpy
// - frozen file name: consts_bigint.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_bigint.py, scope consts_bigint__lt_module_gt_
static const byte fun_data_consts_bigint__lt_module_gt_[86] = {
    0x40,0x1a, // prelude
    0x01, // names: <module>
    0x20,0x20,0x28,0x4a,0x24,0x24,0x24,0x24,0x24,0x64,0x64,0x20, // code info
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x23,0x06, // LOAD_CONST_OBJ 6
    0x2b,0x07, // BUILD_LIST 7
    0x16,0x03, // STORE_NAME 'edge'
    0x23,0x07, // LOAD_CONST_OBJ 7
    0x16,0x04, // STORE_NAME 'huge'
    0x23,0x08, // LOAD_CONST_OBJ 8
    0x16,0x05, // STORE_NAME 'huge_minus'
    0x23,0x09, // LOAD_CONST_OBJ 9
    0x16,0x06, // STORE_NAME 'sparse'
    0x23,0x0a, // LOAD_CONST_OBJ 10
    0x16,0x07, // STORE_NAME 'all_ones'
    0x23,0x0b, // LOAD_CONST_OBJ 11
    0x16,0x08, // STORE_NAME 'decimal'
    0x23,0x0c, // LOAD_CONST_OBJ 12
    0x16,0x09, // STORE_NAME 'in_tuple'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'folded'
    0x11,0x0a, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'edge'
    0x11,0x04, // LOAD_NAME 'huge'
    0x11,0x05, // LOAD_NAME 'huge_minus'
    0x11,0x06, // LOAD_NAME 'sparse'
    0x11,0x07, // LOAD_NAME 'all_ones'
    0x11,0x08, // LOAD_NAME 'decimal'
    0x11,0x09, // LOAD_NAME 'in_tuple'
    0x11,0x02, // LOAD_NAME 'folded'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x08, // CALL_FUNCTION 8
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_bigint__lt_module_gt_
// frozen bytecode for file consts_bigint.py, scope consts_bigint_folded
static const byte fun_data_consts_bigint_folded[8] = {
    0x00,0x06, // prelude
    0x02, // names: folded
    0x80,0x0e, // code info
    0x23,0x0d, // LOAD_CONST_OBJ 13
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_bigint_folded = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_bigint_folded,
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
        .qstr_block_name_idx = 2,
        .line_info = fun_data_consts_bigint_folded + 3,
        .line_info_top = fun_data_consts_bigint_folded + 5,
        .opcodes = fun_data_consts_bigint_folded + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_bigint_folded fun_data_consts_bigint_folded[0]
#endif

static const mp_raw_code_t *const children_consts_bigint__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_bigint_folded,
};

static const mp_raw_code_truncated_t proto_fun_consts_bigint__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_bigint__lt_module_gt_,
    .children = (void *)&children_consts_bigint__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 86,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_bigint__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_bigint__lt_module_gt_ + 15,
        .opcodes = fun_data_consts_bigint__lt_module_gt_ + 15,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_bigint[11] = {
    MP_QSTR_consts_bigint_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_folded,
    MP_QSTR_edge,
    MP_QSTR_huge,
    MP_QSTR_huge_minus,
    MP_QSTR_sparse,
    MP_QSTR_all_ones,
    MP_QSTR_decimal,
    MP_QSTR_in_tuple,
    MP_QSTR_print,
};

// constants
static const mp_obj_int_t const_obj_consts_bigint_0 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint32_t*)(const uint32_t[]){0xffffffff,0x7fffffff}}};
static const mp_obj_int_t const_obj_consts_bigint_1 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint32_t*)(const uint32_t[]){0x0,0x80000000}}};
static const mp_obj_int_t const_obj_consts_bigint_2 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint32_t*)(const uint32_t[]){0x0,0x80000000}}};
static const mp_obj_int_t const_obj_consts_bigint_3 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint32_t*)(const uint32_t[]){0x1,0x80000000}}};
static const mp_obj_int_t const_obj_consts_bigint_4 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint32_t*)(const uint32_t[]){0xffffffff,0xffffffff}}};
static const mp_obj_int_t const_obj_consts_bigint_5 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x1}}};
static const mp_obj_int_t const_obj_consts_bigint_6 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x1}}};
static const mp_obj_int_t const_obj_consts_bigint_7 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=7, .len=7, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x0,0x0,0x0,0x0,0x100}}};
static const mp_obj_int_t const_obj_consts_bigint_8 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=7, .len=7, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x0,0x0,0x0,0x0,0x100}}};
static const mp_obj_int_t const_obj_consts_bigint_9 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x1,0x0,0x10000}}};
static const mp_obj_int_t const_obj_consts_bigint_10 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=4, .len=4, .dig=(uint32_t*)(const uint32_t[]){0xffffffff,0xffffffff,0xffffffff,0xffffffff}}};
static const mp_obj_int_t const_obj_consts_bigint_11 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=7, .len=7, .dig=(uint32_t*)(const uint32_t[]){0xce3f0ad2,0x8ccff196,0x8c37b49c,0x3f87a437,0xbc1e6217,0xaaf504e4,0x13}}};
static const mp_obj_int_t const_obj_consts_bigint_12_0 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x1}}};
static const mp_obj_int_t const_obj_consts_bigint_12_1 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x1}}};
static const mp_obj_int_t const_obj_consts_bigint_12_2_0 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=4, .len=4, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x0,0x10}}};
static const mp_obj_int_t const_obj_consts_bigint_12_2_1 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=5, .len=5, .dig=(uint32_t*)(const uint32_t[]){0x7,0x0,0x0,0x0,0x8}}};
static const mp_rom_obj_tuple_t const_obj_consts_bigint_12_2 = {{&mp_type_tuple}, 2, {
    MP_ROM_PTR(&const_obj_consts_bigint_12_2_0),
    MP_ROM_PTR(&const_obj_consts_bigint_12_2_1),
}};
static const mp_obj_int_t const_obj_consts_bigint_12_3 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=5, .len=5, .dig=(uint32_t*)(const uint32_t[]){0x0,0xb9f56100,0x5ca4bfab,0x6329f1c3,0x1d}}};
static const mp_rom_obj_tuple_t const_obj_consts_bigint_12 = {{&mp_type_tuple}, 4, {
    MP_ROM_PTR(&const_obj_consts_bigint_12_0),
    MP_ROM_PTR(&const_obj_consts_bigint_12_1),
    MP_ROM_PTR(&const_obj_consts_bigint_12_2),
    MP_ROM_PTR(&const_obj_consts_bigint_12_3),
}};
static const mp_obj_int_t const_obj_consts_bigint_13_0 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint32_t*)(const uint32_t[]){0x0,0x0,0x1}}};
static const mp_obj_int_t const_obj_consts_bigint_13_1 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=4, .len=4, .dig=(uint32_t*)(const uint32_t[]){0xf9e837d9,0x1fd29f05,0x43a7ef90,0x7b6a}}};
static const mp_obj_int_t const_obj_consts_bigint_13_2 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=5, .len=5, .dig=(uint32_t*)(const uint32_t[]){0x46590d91,0x762422c9,0xa224501d,0xf2726179,0x9f4}}};
static const mp_obj_int_t const_obj_consts_bigint_13_3 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=4, .len=4, .dig=(uint32_t*)(const uint32_t[]){0xffff,0x0,0x0,0x1}}};
static const mp_rom_obj_tuple_t const_obj_consts_bigint_13 = {{&mp_type_tuple}, 4, {
    MP_ROM_PTR(&const_obj_consts_bigint_13_0),
    MP_ROM_PTR(&const_obj_consts_bigint_13_1),
    MP_ROM_PTR(&const_obj_consts_bigint_13_2),
    MP_ROM_PTR(&const_obj_consts_bigint_13_3),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_bigint[14] = {
    MP_ROM_PTR(&const_obj_consts_bigint_0),
    MP_ROM_PTR(&const_obj_consts_bigint_1),
    MP_ROM_PTR(&const_obj_consts_bigint_2),
    MP_ROM_PTR(&const_obj_consts_bigint_3),
    MP_ROM_PTR(&const_obj_consts_bigint_4),
    MP_ROM_PTR(&const_obj_consts_bigint_5),
    MP_ROM_PTR(&const_obj_consts_bigint_6),
    MP_ROM_PTR(&const_obj_consts_bigint_7),
    MP_ROM_PTR(&const_obj_consts_bigint_8),
    MP_ROM_PTR(&const_obj_consts_bigint_9),
    MP_ROM_PTR(&const_obj_consts_bigint_10),
    MP_ROM_PTR(&const_obj_consts_bigint_11),
    MP_ROM_PTR(&const_obj_consts_bigint_12),
    MP_ROM_PTR(&const_obj_consts_bigint_13),
};

static const mp_frozen_module_t frozen_module_consts_bigint = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_bigint,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_bigint,
    },
    .proto_fun = &proto_fun_consts_bigint__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_bigint.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_bigint,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_bigint", "consts_bigint.py")
#endif

/*
byte sizes:
qstr content: 9 unique, 96 bytes
bc content: 94
const str content: 0
const int content: 320
const obj content: 336
const table qstr content: 0 entries, 0 bytes
const table ptr content: 14 entries, 56 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 18
mp_frozen_mpy_content_size: 4
total: 956
*/
