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
    MP_QSTR__lt_lambda_gt_ = MP_QSTRnumber_of,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_Deepest,
    MP_QSTR_Inner,
    MP_QSTR_Middle,
    MP_QSTR_Outer,
    MP_QSTR_deep_nesting_dot_py,
    MP_QSTR_deepest,
    MP_QSTR_level1,
    MP_QSTR_level2,
    MP_QSTR_level3,
    MP_QSTR_level4,
    MP_QSTR_level5,
    MP_QSTR_level6,
    MP_QSTR_local,
    MP_QSTR_method,
    MP_QSTR_name,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    128,
    212,
    51,
    155,
    136,
    252,
    101,
    19,
    2,
    1,
    1,
    7,
    6,
    5,
    72,
    154,
    162,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    8,
    10,
    7,
    5,
    6,
    5,
    15,
    7,
    6,
    6,
    6,
    6,
    6,
    6,
    5,
    6,
    4,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    17, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<lambda>",
        "<listcomp>",
        "Deepest",
        "Inner",
        "Middle",
        "Outer",
        "deep_nesting.py",
        "deepest",
        "level1",
        "level2",
        "level3",
        "level4",
        "level5",
        "level6",
        "local",
        "method",
        "name",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module deep_nesting
// - original source file: mpy/bytecode/deep_nesting.mpy
// - frozen file name: deep_nesting.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file deep_nesting.py, scope deep_nesting__lt_module_gt_
static const byte fun_data_deep_nesting__lt_module_gt_[62] = {
    0x18,0x0c, // prelude
    0x01, // names: <module>
    0x20,0x84,0x13,0x89,0x0e, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x07, // STORE_NAME 'level1'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x01, // MAKE_FUNCTION 1
    0x10,0x02, // LOAD_CONST_STRING 'Outer'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x02, // STORE_NAME 'Outer'
    0x11,0x12, // LOAD_NAME 'print'
    0x11,0x07, // LOAD_NAME 'level1'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x02, // LOAD_NAME 'Outer'
    0x13,0x03, // LOAD_ATTR 'Middle'
    0x14,0x04, // LOAD_METHOD 'Inner'
    0x36,0x00, // CALL_METHOD 0
    0x14,0x05, // LOAD_METHOD 'method'
    0x36,0x00, // CALL_METHOD 0
    0x14,0x06, // LOAD_METHOD 'name'
    0x36,0x00, // CALL_METHOD 0
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of deep_nesting__lt_module_gt_
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1
static const byte fun_data_deep_nesting_level1[11] = {
    0x08,0x08, // prelude
    0x07, // names: level1
    0x40,0x83,0x0f, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2
static const byte fun_data_deep_nesting_level1_level2[11] = {
    0x08,0x08, // prelude
    0x08, // names: level2
    0x60,0x83,0x0c, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3
static const byte fun_data_deep_nesting_level1_level2_level3[12] = {
    0x08,0x0a, // prelude
    0x09, // names: level3
    0x60,0x20,0x83,0x09, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4
static const byte fun_data_deep_nesting_level1_level2_level3_level4[12] = {
    0x08,0x0a, // prelude
    0x0a, // names: level4
    0x60,0x40,0x63,0x60, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3_level4
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4_level5
static const byte fun_data_deep_nesting_level1_level2_level3_level4_level5[11] = {
    0x08,0x08, // prelude
    0x0b, // names: level5
    0x60,0x60,0x63, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3_level4_level5
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4_level5_level6
static const byte fun_data_deep_nesting_level1_level2_level3_level4_level5_level6[8] = {
    0x00,0x06, // prelude
    0x0e, // names: level6
    0x80,0x07, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3_level4_level5_level6
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_
static const byte fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_[8] = {
    0x00,0x06, // prelude
    0x0f, // names: <lambda>
    0x80,0x07, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_
static const byte fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_[15] = {
    0x10,0x06, // prelude
    0x0f, // names: <lambda>
    0x80,0x07, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x12,0x17, // LOAD_GLOBAL 'range'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x63, // RETURN_VALUE
};
// child of deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_
// frozen bytecode for file deep_nesting.py, scope deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_
static const byte fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_[19] = {
    0x39,0x08, // prelude
    0x11,0x18, // names: <listcomp>, *
    0x80,0x07, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x06, // FOR_ITER 6
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x2f,0x14, // STORE_COMP 20
    0x42,0x38, // JUMP -8
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_ + 6,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_ fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_[0]
#endif

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt___lt_listcomp_gt_,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_,
    .children = (void *)&children_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 15,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_ + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_ + 5,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_ + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt___lt_lambda_gt_,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_,
    .children = (void *)&children_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
    .n_children = 1,
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
        .qstr_block_name_idx = 15,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_ + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_ + 5,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_ + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3_level4_level5_level6[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6__lt_lambda_gt_,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6,
    .children = (void *)&children_deep_nesting_level1_level2_level3_level4_level5_level6,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
    .n_children = 1,
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
        .qstr_block_name_idx = 14,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6 + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6 + 5,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4_level5_level6 + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3_level4_level5[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4_level5_level6,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4_level5 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4_level5,
    .children = (void *)&children_deep_nesting_level1_level2_level3_level4_level5,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 11,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 11,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4_level5 + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4_level5 + 6,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4_level5 + 6,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3_level4[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4_level5,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3_level4 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3_level4,
    .children = (void *)&children_deep_nesting_level1_level2_level3_level4,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 12,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 10,
        .line_info = fun_data_deep_nesting_level1_level2_level3_level4 + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3_level4 + 7,
        .opcodes = fun_data_deep_nesting_level1_level2_level3_level4 + 7,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2_level3[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3_level4,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2_level3 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2_level3,
    .children = (void *)&children_deep_nesting_level1_level2_level3,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 12,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 9,
        .line_info = fun_data_deep_nesting_level1_level2_level3 + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2_level3 + 7,
        .opcodes = fun_data_deep_nesting_level1_level2_level3 + 7,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1_level2[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2_level3,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1_level2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1_level2,
    .children = (void *)&children_deep_nesting_level1_level2,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 11,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_deep_nesting_level1_level2 + 3,
        .line_info_top = fun_data_deep_nesting_level1_level2 + 6,
        .opcodes = fun_data_deep_nesting_level1_level2 + 6,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_level1[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1_level2,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_level1 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_level1,
    .children = (void *)&children_deep_nesting_level1,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 11,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 7,
        .line_info = fun_data_deep_nesting_level1 + 3,
        .line_info_top = fun_data_deep_nesting_level1 + 6,
        .opcodes = fun_data_deep_nesting_level1 + 6,
    },
    #endif
    #endif
};

// child of deep_nesting__lt_module_gt_
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer
static const byte fun_data_deep_nesting_Outer[24] = {
    0x10,0x06, // prelude
    0x02, // names: Outer
    0x88,0x15, // code info
    0x11,0x13, // LOAD_NAME '__name__'
    0x16,0x14, // STORE_NAME '__module__'
    0x10,0x02, // LOAD_CONST_STRING 'Outer'
    0x16,0x15, // STORE_NAME '__qualname__'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x03, // LOAD_CONST_STRING 'Middle'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x03, // STORE_NAME 'Middle'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle
static const byte fun_data_deep_nesting_Outer_Middle[24] = {
    0x10,0x06, // prelude
    0x03, // names: Middle
    0x88,0x16, // code info
    0x11,0x13, // LOAD_NAME '__name__'
    0x16,0x14, // STORE_NAME '__module__'
    0x10,0x03, // LOAD_CONST_STRING 'Middle'
    0x16,0x15, // STORE_NAME '__qualname__'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x04, // LOAD_CONST_STRING 'Inner'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x04, // STORE_NAME 'Inner'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer_Middle
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle_Inner
static const byte fun_data_deep_nesting_Outer_Middle_Inner[19] = {
    0x00,0x06, // prelude
    0x04, // names: Inner
    0x88,0x17, // code info
    0x11,0x13, // LOAD_NAME '__name__'
    0x16,0x14, // STORE_NAME '__module__'
    0x10,0x04, // LOAD_CONST_STRING 'Inner'
    0x16,0x15, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x05, // STORE_NAME 'method'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer_Middle_Inner
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle_Inner_method
static const byte fun_data_deep_nesting_Outer_Middle_Inner_method[15] = {
    0x11,0x0c, // prelude
    0x05,0x16, // names: method, self
    0x80,0x18,0x83,0x07, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x34,0x00, // CALL_FUNCTION 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer_Middle_Inner_method
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle_Inner_method_local
static const byte fun_data_deep_nesting_Outer_Middle_Inner_method_local[19] = {
    0x18,0x0a, // prelude
    0x0c, // names: local
    0x80,0x19,0x68,0x20, // code info
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x0d, // LOAD_CONST_STRING 'Deepest'
    0x34,0x02, // CALL_FUNCTION 2
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x34,0x00, // CALL_FUNCTION 0
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer_Middle_Inner_method_local
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle_Inner_method_local_Deepest
static const byte fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest[19] = {
    0x00,0x06, // prelude
    0x0d, // names: Deepest
    0x88,0x1a, // code info
    0x11,0x13, // LOAD_NAME '__name__'
    0x16,0x14, // STORE_NAME '__module__'
    0x10,0x0d, // LOAD_CONST_STRING 'Deepest'
    0x16,0x15, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x06, // STORE_NAME 'name'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of deep_nesting_Outer_Middle_Inner_method_local_Deepest
// frozen bytecode for file deep_nesting.py, scope deep_nesting_Outer_Middle_Inner_method_local_Deepest_name
static const byte fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name[9] = {
    0x09,0x08, // prelude
    0x06,0x16, // names: name, self
    0x80,0x1b, // code info
    0x10,0x10, // LOAD_CONST_STRING 'deepest'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 9,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 6,
        .line_info = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name + 4,
        .line_info_top = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name + 6,
        .opcodes = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name[0]
#endif

static const mp_raw_code_t *const children_deep_nesting_Outer_Middle_Inner_method_local_Deepest[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle_Inner_method_local_Deepest_name,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle_Inner_method_local_Deepest = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest,
    .children = (void *)&children_deep_nesting_Outer_Middle_Inner_method_local_Deepest,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 1,
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
        .qstr_block_name_idx = 13,
        .line_info = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest + 3,
        .line_info_top = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest + 5,
        .opcodes = fun_data_deep_nesting_Outer_Middle_Inner_method_local_Deepest + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_Outer_Middle_Inner_method_local[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle_Inner_method_local_Deepest,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle_Inner_method_local = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle_Inner_method_local,
    .children = (void *)&children_deep_nesting_Outer_Middle_Inner_method_local,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 1,
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
        .qstr_block_name_idx = 12,
        .line_info = fun_data_deep_nesting_Outer_Middle_Inner_method_local + 3,
        .line_info_top = fun_data_deep_nesting_Outer_Middle_Inner_method_local + 7,
        .opcodes = fun_data_deep_nesting_Outer_Middle_Inner_method_local + 7,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_Outer_Middle_Inner_method[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle_Inner_method_local,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle_Inner_method = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle_Inner_method,
    .children = (void *)&children_deep_nesting_Outer_Middle_Inner_method,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 5,
        .line_info = fun_data_deep_nesting_Outer_Middle_Inner_method + 4,
        .line_info_top = fun_data_deep_nesting_Outer_Middle_Inner_method + 8,
        .opcodes = fun_data_deep_nesting_Outer_Middle_Inner_method + 8,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_Outer_Middle_Inner[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle_Inner_method,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle_Inner = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle_Inner,
    .children = (void *)&children_deep_nesting_Outer_Middle_Inner,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 1,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_deep_nesting_Outer_Middle_Inner + 3,
        .line_info_top = fun_data_deep_nesting_Outer_Middle_Inner + 5,
        .opcodes = fun_data_deep_nesting_Outer_Middle_Inner + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_Outer_Middle[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle_Inner,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer_Middle = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer_Middle,
    .children = (void *)&children_deep_nesting_Outer_Middle,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_deep_nesting_Outer_Middle + 3,
        .line_info_top = fun_data_deep_nesting_Outer_Middle + 5,
        .opcodes = fun_data_deep_nesting_Outer_Middle + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting_Outer[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer_Middle,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting_Outer = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting_Outer,
    .children = (void *)&children_deep_nesting_Outer,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_deep_nesting_Outer + 3,
        .line_info_top = fun_data_deep_nesting_Outer + 5,
        .opcodes = fun_data_deep_nesting_Outer + 5,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_deep_nesting__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_deep_nesting_level1,
    (const mp_raw_code_t *)&proto_fun_deep_nesting_Outer,
};

static const mp_raw_code_truncated_t proto_fun_deep_nesting__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_deep_nesting__lt_module_gt_,
    .children = (void *)&children_deep_nesting__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 62,
    .n_children = 2,
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
        .qstr_block_name_idx = 1,
        .line_info = fun_data_deep_nesting__lt_module_gt_ + 3,
        .line_info_top = fun_data_deep_nesting__lt_module_gt_ + 8,
        .opcodes = fun_data_deep_nesting__lt_module_gt_ + 8,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_deep_nesting[25] = {
    MP_QSTR_deep_nesting_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_Outer,
    MP_QSTR_Middle,
    MP_QSTR_Inner,
    MP_QSTR_method,
    MP_QSTR_name,
    MP_QSTR_level1,
    MP_QSTR_level2,
    MP_QSTR_level3,
    MP_QSTR_level4,
    MP_QSTR_level5,
    MP_QSTR_local,
    MP_QSTR_Deepest,
    MP_QSTR_level6,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR_deepest,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_print,
    MP_QSTR___name__,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR_self,
    MP_QSTR_range,
    MP_QSTR__star_,
};

static const mp_frozen_module_t frozen_module_deep_nesting = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_deep_nesting,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_deep_nesting__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "deep_nesting.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_deep_nesting,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("deep_nesting", "deep_nesting.py")
#endif

/*
byte sizes:
qstr content: 17 unique, 165 bytes
bc content: 298
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 17 * 4 = 272
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 756
*/
