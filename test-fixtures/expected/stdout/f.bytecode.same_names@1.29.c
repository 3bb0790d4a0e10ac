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
    MP_QSTR_f,
    MP_QSTR_f2,
    MP_QSTR_f22,
    MP_QSTR_first,
    MP_QSTR_g,
    MP_QSTR_lambdas,
    MP_QSTR_same_names_dot_py,
    MP_QSTR_second,
    MP_QSTR_third,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    128,
    212,
    195,
    17,
    3,
    159,
    194,
    209,
    51,
    21,
    134,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    8,
    10,
    1,
    2,
    3,
    5,
    1,
    7,
    13,
    6,
    5,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    11, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<lambda>",
        "<listcomp>",
        "f",
        "f2",
        "f22",
        "first",
        "g",
        "lambdas",
        "same_names.py",
        "second",
        "third",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module same_names
// - original source file: mpy/bytecode/same_names.mpy
// - frozen file name: same_names.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file same_names.py, scope same_names__lt_module_gt_
static const byte fun_data_same_names__lt_module_gt_[117] = {
    0x38,0x22, // prelude
    0x01, // names: <module>
    0x20,0x64,0x20,0x64,0x84,0x07,0x64,0x89,0x08,0x24,0x2a,0x64,0x64,0x20,0x64,0x20, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'f'
    0x11,0x02, // LOAD_NAME 'f'
    0x16,0x08, // STORE_NAME 'first'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x02, // STORE_NAME 'f'
    0x11,0x02, // LOAD_NAME 'f'
    0x16,0x09, // STORE_NAME 'second'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x02, // MAKE_FUNCTION 2
    0x10,0x02, // LOAD_CONST_STRING 'f'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x02, // STORE_NAME 'f'
    0x11,0x02, // LOAD_NAME 'f'
    0x16,0x0a, // STORE_NAME 'third'
    0x32,0x03, // MAKE_FUNCTION 3
    0x32,0x04, // MAKE_FUNCTION 4
    0x32,0x05, // MAKE_FUNCTION 5
    0x2b,0x03, // BUILD_LIST 3
    0x16,0x0b, // STORE_NAME 'lambdas'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x05, // STORE_NAME 'f2'
    0x32,0x07, // MAKE_FUNCTION 7
    0x16,0x05, // STORE_NAME 'f2'
    0x32,0x08, // MAKE_FUNCTION 8
    0x16,0x06, // STORE_NAME 'f22'
    0x11,0x0c, // LOAD_NAME 'print'
    0x11,0x08, // LOAD_NAME 'first'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x09, // LOAD_NAME 'second'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x0a, // LOAD_NAME 'third'
    0x34,0x00, // CALL_FUNCTION 0
    0x14,0x02, // LOAD_METHOD 'f'
    0x36,0x00, // CALL_METHOD 0
    0x11,0x0a, // LOAD_NAME 'third'
    0x34,0x00, // CALL_FUNCTION 0
    0x14,0x03, // LOAD_METHOD 'g'
    0x36,0x00, // CALL_METHOD 0
    0x32,0x09, // MAKE_FUNCTION 9
    0x11,0x0b, // LOAD_NAME 'lambdas'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x05, // LOAD_NAME 'f2'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x06, // LOAD_NAME 'f22'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x07, // CALL_FUNCTION 7
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names_f
static const byte fun_data_same_names_f[6] = {
    0x00,0x04, // prelude
    0x02, // names: f
    0x40, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names_f = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
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
        .line_info = fun_data_same_names_f + 3,
        .line_info_top = fun_data_same_names_f + 4,
        .opcodes = fun_data_same_names_f + 4,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f fun_data_same_names_f[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names_f2
static const byte fun_data_same_names_f2[11] = {
    0x08,0x08, // prelude
    0x02, // names: f
    0x80,0x09,0x63, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of same_names_f2
// frozen bytecode for file same_names.py, scope same_names_f2_f
static const byte fun_data_same_names_f2_f[7] = {
    0x00,0x06, // prelude
    0x02, // names: f
    0x80,0x0a, // code info
    0x82, // LOAD_CONST_SMALL_INT 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names_f2_f = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f2_f,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .line_info = fun_data_same_names_f2_f + 3,
        .line_info_top = fun_data_same_names_f2_f + 5,
        .opcodes = fun_data_same_names_f2_f + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f2_f fun_data_same_names_f2_f[0]
#endif

static const mp_raw_code_t *const children_same_names_f2[] = {
    (const mp_raw_code_t *)&proto_fun_same_names_f2_f,
};

static const mp_raw_code_truncated_t proto_fun_same_names_f2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f2,
    .children = (void *)&children_same_names_f2,
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
        .qstr_block_name_idx = 2,
        .line_info = fun_data_same_names_f2 + 3,
        .line_info_top = fun_data_same_names_f2 + 6,
        .opcodes = fun_data_same_names_f2 + 6,
    },
    #endif
    #endif
};

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names_f3
static const byte fun_data_same_names_f3[24] = {
    0x00,0x08, // prelude
    0x02, // names: f
    0x88,0x13,0x64, // code info
    0x11,0x0d, // LOAD_NAME '__name__'
    0x16,0x0e, // STORE_NAME '__module__'
    0x10,0x02, // LOAD_CONST_STRING 'f'
    0x16,0x0f, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'f'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x03, // STORE_NAME 'g'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of same_names_f3
// frozen bytecode for file same_names.py, scope same_names_f3_f
static const byte fun_data_same_names_f3_f[8] = {
    0x09,0x08, // prelude
    0x02,0x11, // names: f, self
    0x80,0x14, // code info
    0x83, // LOAD_CONST_SMALL_INT 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names_f3_f = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f3_f,
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
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_same_names_f3_f + 4,
        .line_info_top = fun_data_same_names_f3_f + 6,
        .opcodes = fun_data_same_names_f3_f + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f3_f fun_data_same_names_f3_f[0]
#endif

// child of same_names_f3
// frozen bytecode for file same_names.py, scope same_names_f3_g
static const byte fun_data_same_names_f3_g[26] = {
    0x21,0x08, // prelude
    0x03,0x11, // names: g, self
    0x80,0x17, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x12,0x12, // LOAD_GLOBAL 'range'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x32,0x01, // MAKE_FUNCTION 1
    0x12,0x12, // LOAD_GLOBAL 'range'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
// child of same_names_f3_g
// frozen bytecode for file same_names.py, scope same_names_f3_g__lt_listcomp_gt_
static const byte fun_data_same_names_f3_g__lt_listcomp_gt_[19] = {
    0x39,0x08, // prelude
    0x07,0x10, // names: <listcomp>, *
    0x80,0x17, // code info
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
static const mp_raw_code_truncated_t proto_fun_same_names_f3_g__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f3_g__lt_listcomp_gt_,
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
        .qstr_block_name_idx = 7,
        .line_info = fun_data_same_names_f3_g__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_same_names_f3_g__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_same_names_f3_g__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f3_g__lt_listcomp_gt_ fun_data_same_names_f3_g__lt_listcomp_gt_[0]
#endif

// child of same_names_f3_g
// frozen bytecode for file same_names.py, scope same_names_f3_g__lt_listcomp_gt_2
static const byte fun_data_same_names_f3_g__lt_listcomp_gt_2[19] = {
    0x39,0x08, // prelude
    0x07,0x10, // names: <listcomp>, *
    0x80,0x17, // code info
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
static const mp_raw_code_truncated_t proto_fun_same_names_f3_g__lt_listcomp_gt_2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f3_g__lt_listcomp_gt_2,
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
        .qstr_block_name_idx = 7,
        .line_info = fun_data_same_names_f3_g__lt_listcomp_gt_2 + 4,
        .line_info_top = fun_data_same_names_f3_g__lt_listcomp_gt_2 + 6,
        .opcodes = fun_data_same_names_f3_g__lt_listcomp_gt_2 + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f3_g__lt_listcomp_gt_2 fun_data_same_names_f3_g__lt_listcomp_gt_2[0]
#endif

static const mp_raw_code_t *const children_same_names_f3_g[] = {
    (const mp_raw_code_t *)&proto_fun_same_names_f3_g__lt_listcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_same_names_f3_g__lt_listcomp_gt_2,
};

static const mp_raw_code_truncated_t proto_fun_same_names_f3_g = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f3_g,
    .children = (void *)&children_same_names_f3_g,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 26,
    .n_children = 2,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_same_names_f3_g + 4,
        .line_info_top = fun_data_same_names_f3_g + 6,
        .opcodes = fun_data_same_names_f3_g + 6,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_same_names_f3[] = {
    (const mp_raw_code_t *)&proto_fun_same_names_f3_f,
    (const mp_raw_code_t *)&proto_fun_same_names_f3_g,
};

static const mp_raw_code_truncated_t proto_fun_same_names_f3 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f3,
    .children = (void *)&children_same_names_f3,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
    .n_children = 2,
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
        .line_info = fun_data_same_names_f3 + 3,
        .line_info_top = fun_data_same_names_f3 + 6,
        .opcodes = fun_data_same_names_f3 + 6,
    },
    #endif
    #endif
};

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names__lt_lambda_gt_
static const byte fun_data_same_names__lt_lambda_gt_[7] = {
    0x00,0x06, // prelude
    0x04, // names: <lambda>
    0x80,0x1b, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names__lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_lambda_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_same_names__lt_lambda_gt_ + 3,
        .line_info_top = fun_data_same_names__lt_lambda_gt_ + 5,
        .opcodes = fun_data_same_names__lt_lambda_gt_ + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names__lt_lambda_gt_ fun_data_same_names__lt_lambda_gt_[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names__lt_lambda_gt_2
static const byte fun_data_same_names__lt_lambda_gt_2[7] = {
    0x00,0x06, // prelude
    0x04, // names: <lambda>
    0x80,0x1b, // code info
    0x82, // LOAD_CONST_SMALL_INT 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names__lt_lambda_gt_2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_lambda_gt_2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_same_names__lt_lambda_gt_2 + 3,
        .line_info_top = fun_data_same_names__lt_lambda_gt_2 + 5,
        .opcodes = fun_data_same_names__lt_lambda_gt_2 + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names__lt_lambda_gt_2 fun_data_same_names__lt_lambda_gt_2[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names__lt_lambda_gt_3
static const byte fun_data_same_names__lt_lambda_gt_3[7] = {
    0x00,0x06, // prelude
    0x04, // names: <lambda>
    0x80,0x1b, // code info
    0x83, // LOAD_CONST_SMALL_INT 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names__lt_lambda_gt_3 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_lambda_gt_3,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_same_names__lt_lambda_gt_3 + 3,
        .line_info_top = fun_data_same_names__lt_lambda_gt_3 + 5,
        .opcodes = fun_data_same_names__lt_lambda_gt_3 + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names__lt_lambda_gt_3 fun_data_same_names__lt_lambda_gt_3[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names__lt_lambda_gt_4
static const byte fun_data_same_names__lt_lambda_gt_4[7] = {
    0x00,0x06, // prelude
    0x04, // names: <lambda>
    0x80,0x1c, // code info
    0x84, // LOAD_CONST_SMALL_INT 4
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names__lt_lambda_gt_4 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_lambda_gt_4,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_same_names__lt_lambda_gt_4 + 3,
        .line_info_top = fun_data_same_names__lt_lambda_gt_4 + 5,
        .opcodes = fun_data_same_names__lt_lambda_gt_4 + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names__lt_lambda_gt_4 fun_data_same_names__lt_lambda_gt_4[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names_f22
static const byte fun_data_same_names_f22[7] = {
    0x00,0x06, // prelude
    0x05, // names: f2
    0x80,0x20, // code info
    0x85, // LOAD_CONST_SMALL_INT 5
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names_f22 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f22,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 5,
        .line_info = fun_data_same_names_f22 + 3,
        .line_info_top = fun_data_same_names_f22 + 5,
        .opcodes = fun_data_same_names_f22 + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f22 fun_data_same_names_f22[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names_f222
static const byte fun_data_same_names_f222[7] = {
    0x00,0x06, // prelude
    0x06, // names: f22
    0x80,0x24, // code info
    0x86, // LOAD_CONST_SMALL_INT 6
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names_f222 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names_f222,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 7,
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
        .qstr_block_name_idx = 6,
        .line_info = fun_data_same_names_f222 + 3,
        .line_info_top = fun_data_same_names_f222 + 5,
        .opcodes = fun_data_same_names_f222 + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names_f222 fun_data_same_names_f222[0]
#endif

// child of same_names__lt_module_gt_
// frozen bytecode for file same_names.py, scope same_names__lt_listcomp_gt_
static const byte fun_data_same_names__lt_listcomp_gt_[21] = {
    0x39,0x08, // prelude
    0x07,0x10, // names: <listcomp>, *
    0x80,0x27, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x08, // FOR_ITER 8
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x34,0x00, // CALL_FUNCTION 0
    0x2f,0x14, // STORE_COMP 20
    0x42,0x36, // JUMP -10
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_same_names__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_listcomp_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 21,
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
        .qstr_block_name_idx = 7,
        .line_info = fun_data_same_names__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_same_names__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_same_names__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_same_names__lt_listcomp_gt_ fun_data_same_names__lt_listcomp_gt_[0]
#endif

static const mp_raw_code_t *const children_same_names__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_same_names_f,
    (const mp_raw_code_t *)&proto_fun_same_names_f2,
    (const mp_raw_code_t *)&proto_fun_same_names_f3,
    (const mp_raw_code_t *)&proto_fun_same_names__lt_lambda_gt_,
    (const mp_raw_code_t *)&proto_fun_same_names__lt_lambda_gt_2,
    (const mp_raw_code_t *)&proto_fun_same_names__lt_lambda_gt_3,
    (const mp_raw_code_t *)&proto_fun_same_names__lt_lambda_gt_4,
    (const mp_raw_code_t *)&proto_fun_same_names_f22,
    (const mp_raw_code_t *)&proto_fun_same_names_f222,
    (const mp_raw_code_t *)&proto_fun_same_names__lt_listcomp_gt_,
};

static const mp_raw_code_truncated_t proto_fun_same_names__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_same_names__lt_module_gt_,
    .children = (void *)&children_same_names__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 117,
    .n_children = 10,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_same_names__lt_module_gt_ + 3,
        .line_info_top = fun_data_same_names__lt_module_gt_ + 19,
        .opcodes = fun_data_same_names__lt_module_gt_ + 19,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_same_names[19] = {
    MP_QSTR_same_names_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_f,
    MP_QSTR_g,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR_f2,
    MP_QSTR_f22,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_first,
    MP_QSTR_second,
    MP_QSTR_third,
    MP_QSTR_lambdas,
    MP_QSTR_print,
    MP_QSTR___name__,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR__star_,
    MP_QSTR_self,
    MP_QSTR_range,
};

static const mp_frozen_module_t frozen_module_same_names = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_same_names,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_same_names__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "same_names.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_same_names,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("same_names", "same_names.py")
#endif

/*
byte sizes:
qstr content: 11 unique, 94 bytes
bc content: 300
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 16 * 4 = 256
mp_frozen_mpy_names_content: 15
mp_frozen_mpy_content_size: 4
total: 669
*/
