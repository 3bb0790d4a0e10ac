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
    MP_QSTR_consts_complex_dot_py = MP_QSTRnumber_of,
    MP_QSTR_in_tuple,
    MP_QSTR_made,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    139,
    197,
    40,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    17,
    8,
    4,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    3, // allocated entries
    3, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "consts_complex.py",
        "in_tuple",
        "made",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_complex
// - original source file: mpy/bytecode/consts_complex.mpy
// - frozen file name: consts_complex.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_complex.py, scope consts_complex__lt_module_gt_
static const byte fun_data_consts_complex__lt_module_gt_[47] = {
    0x28,0x0c, // prelude
    0x01, // names: <module>
    0x20,0x30,0x64,0x64,0x20, // code info
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x2b,0x06, // BUILD_LIST 6
    0x16,0x03, // STORE_NAME 'values'
    0x23,0x06, // LOAD_CONST_OBJ 6
    0x16,0x04, // STORE_NAME 'in_tuple'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'made'
    0x11,0x05, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'values'
    0x11,0x04, // LOAD_NAME 'in_tuple'
    0x11,0x02, // LOAD_NAME 'made'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_complex__lt_module_gt_
// frozen bytecode for file consts_complex.py, scope consts_complex_made
static const byte fun_data_consts_complex_made[22] = {
    0x18,0x06, // prelude
    0x02, // names: made
    0x60,0x60, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x23,0x07, // LOAD_CONST_OBJ 7
    0xf2, // BINARY_OP 27 __add__
    0x23,0x08, // LOAD_CONST_OBJ 8
    0x23,0x09, // LOAD_CONST_OBJ 9
    0xf3, // BINARY_OP 28 __sub__
    0x23,0x07, // LOAD_CONST_OBJ 7
    0x23,0x07, // LOAD_CONST_OBJ 7
    0xf4, // BINARY_OP 29 __mul__
    0x2a,0x03, // BUILD_TUPLE 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_complex_made = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_complex_made,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 22,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_consts_complex_made + 3,
        .line_info_top = fun_data_consts_complex_made + 5,
        .opcodes = fun_data_consts_complex_made + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_complex_made fun_data_consts_complex_made[0]
#endif

static const mp_raw_code_t *const children_consts_complex__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_complex_made,
};

static const mp_raw_code_truncated_t proto_fun_consts_complex__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_complex__lt_module_gt_,
    .children = (void *)&children_consts_complex__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 47,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_complex__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_complex__lt_module_gt_ + 8,
        .opcodes = fun_data_consts_complex__lt_module_gt_ + 8,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_complex[6] = {
    MP_QSTR_consts_complex_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_made,
    MP_QSTR_values,
    MP_QSTR_in_tuple,
    MP_QSTR_print,
};

// constants
static const mp_obj_complex_t const_obj_consts_complex_0 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)1};
static const mp_obj_complex_t const_obj_consts_complex_1 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)2.5};
static const mp_obj_complex_t const_obj_consts_complex_2 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)0};
static const mp_obj_complex_t const_obj_consts_complex_3 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)10000000000};
static const mp_obj_complex_t const_obj_consts_complex_4 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)100};
static const mp_obj_complex_t const_obj_consts_complex_5 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)0.125};
static const mp_obj_complex_t const_obj_consts_complex_6_0 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)1};
static const mp_obj_complex_t const_obj_consts_complex_6_1 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)3.5};
static const mp_obj_complex_t const_obj_consts_complex_6_2_0 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)2};
static const mp_rom_obj_tuple_t const_obj_consts_complex_6_2 = {{&mp_type_tuple}, 1, {
    MP_ROM_PTR(&const_obj_consts_complex_6_2_0),
}};
static const mp_rom_obj_tuple_t const_obj_consts_complex_6 = {{&mp_type_tuple}, 3, {
    MP_ROM_PTR(&const_obj_consts_complex_6_0),
    MP_ROM_PTR(&const_obj_consts_complex_6_1),
    MP_ROM_PTR(&const_obj_consts_complex_6_2),
}};
static const mp_obj_complex_t const_obj_consts_complex_7 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)2};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_complex_8 = {{&mp_type_float}, (mp_float_t)3.5};
#define const_obj_consts_complex_8_macro MP_ROM_PTR(&const_obj_consts_complex_8)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_complex_8_macro ((mp_rom_obj_t)(0xc0e00002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_complex_8_macro ((mp_rom_obj_t)(0xc010000000000000))
#endif
static const mp_obj_complex_t const_obj_consts_complex_9 = {{&mp_type_complex}, (mp_float_t)0, (mp_float_t)4};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_complex[10] = {
    MP_ROM_PTR(&const_obj_consts_complex_0),
    MP_ROM_PTR(&const_obj_consts_complex_1),
    MP_ROM_PTR(&const_obj_consts_complex_2),
    MP_ROM_PTR(&const_obj_consts_complex_3),
    MP_ROM_PTR(&const_obj_consts_complex_4),
    MP_ROM_PTR(&const_obj_consts_complex_5),
    MP_ROM_PTR(&const_obj_consts_complex_6),
    MP_ROM_PTR(&const_obj_consts_complex_7),
    const_obj_consts_complex_8_macro,
    MP_ROM_PTR(&const_obj_consts_complex_9),
};

static const mp_frozen_module_t frozen_module_consts_complex = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_complex,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_complex,
    },
    .proto_fun = &proto_fun_consts_complex__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_complex.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_complex,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_complex", "consts_complex.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 38 bytes
bc content: 69
const str content: 0
const int content: 0
const obj content: 12
const table qstr content: 0 entries, 0 bytes
const table ptr content: 10 entries, 40 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 19
mp_frozen_mpy_content_size: 4
total: 214
*/
