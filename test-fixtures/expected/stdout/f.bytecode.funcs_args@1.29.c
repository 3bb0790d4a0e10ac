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
    MP_QSTR_a,
    MP_QSTR_after_star,
    MP_QSTR_annotated,
    MP_QSTR_b,
    MP_QSTR_c,
    MP_QSTR_d,
    MP_QSTR_defaults,
    MP_QSTR_e,
    MP_QSTR_everything,
    MP_QSTR_funcs_args_dot_py,
    MP_QSTR_k,
    MP_QSTR_keywords,
    MP_QSTR_kwonly,
    MP_QSTR_lambda_args,
    MP_QSTR_lambda_plain,
    MP_QSTR_none,
    MP_QSTR_p,
    MP_QSTR_positional,
    MP_QSTR_q,
    MP_QSTR_star,
    MP_QSTR_x,
    MP_QSTR_y,
    MP_QSTR_z,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    128,
    196,
    10,
    171,
    199,
    198,
    193,
    253,
    192,
    100,
    183,
    206,
    239,
    205,
    186,
    71,
    143,
    213,
    241,
    212,
    209,
    221,
    220,
    223,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    8,
    1,
    10,
    9,
    1,
    1,
    1,
    8,
    1,
    10,
    13,
    1,
    8,
    6,
    11,
    12,
    4,
    1,
    10,
    1,
    4,
    1,
    1,
    1,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    24, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<lambda>",
        "a",
        "after_star",
        "annotated",
        "b",
        "c",
        "d",
        "defaults",
        "e",
        "everything",
        "funcs_args.py",
        "k",
        "keywords",
        "kwonly",
        "lambda_args",
        "lambda_plain",
        "none",
        "p",
        "positional",
        "q",
        "star",
        "x",
        "y",
        "z",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module funcs_args
// - original source file: mpy/bytecode/funcs_args.mpy
// - frozen file name: funcs_args.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file funcs_args.py, scope funcs_args__lt_module_gt_
static const byte fun_data_funcs_args__lt_module_gt_[256] = {
    0x58,0x38, // prelude
    0x01, // names: <module>
    0x20,0x64,0x20,0x64,0x20,0x69,0x20,0x64,0x20,0x64,0x20,0x6b,0x20,0x6b,0x20,0x6d,0x20,0x68,0x20,0x24,0x48,0x1f,0x29,0x1f,0x32,0x1f,0x28, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x0b, // STORE_NAME 'none'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x0c, // STORE_NAME 'positional'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x2a,0x02, // BUILD_TUPLE 2
    0x53, // LOAD_NULL
    0x33,0x02, // MAKE_FUNCTION_DEFARGS 2
    0x16,0x0d, // STORE_NAME 'defaults'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x0e, // STORE_NAME 'star'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x0f, // STORE_NAME 'keywords'
    0x53, // LOAD_NULL
    0x2c,0x00, // BUILD_MAP 0
    0x85, // LOAD_CONST_SMALL_INT 5
    0x10,0x02, // LOAD_CONST_STRING 'y'
    0x62, // STORE_MAP
    0x33,0x05, // MAKE_FUNCTION_DEFARGS 5
    0x16,0x11, // STORE_NAME 'kwonly'
    0x53, // LOAD_NULL
    0x2c,0x00, // BUILD_MAP 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x10,0x03, // LOAD_CONST_STRING 'd'
    0x62, // STORE_MAP
    0x33,0x06, // MAKE_FUNCTION_DEFARGS 6
    0x16,0x12, // STORE_NAME 'after_star'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x2a,0x01, // BUILD_TUPLE 1
    0x2c,0x00, // BUILD_MAP 0
    0x84, // LOAD_CONST_SMALL_INT 4
    0x10,0x03, // LOAD_CONST_STRING 'd'
    0x62, // STORE_MAP
    0x33,0x07, // MAKE_FUNCTION_DEFARGS 7
    0x16,0x13, // STORE_NAME 'everything'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0x33,0x08, // MAKE_FUNCTION_DEFARGS 8
    0x16,0x14, // STORE_NAME 'annotated'
    0x32,0x09, // MAKE_FUNCTION 9
    0x16,0x16, // STORE_NAME 'lambda_plain'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0x33,0x0a, // MAKE_FUNCTION_DEFARGS 10
    0x16,0x17, // STORE_NAME 'lambda_args'
    0x11,0x18, // LOAD_NAME 'print'
    0x11,0x0b, // LOAD_NAME 'none'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x0c, // LOAD_NAME 'positional'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x03, // CALL_FUNCTION 3
    0x11,0x0d, // LOAD_NAME 'defaults'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x0d, // LOAD_NAME 'defaults'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x10,0x04, // LOAD_CONST_STRING 'c'
    0x89, // LOAD_CONST_SMALL_INT 9
    0x34,0x82,0x01, // CALL_FUNCTION 257
    0x11,0x0e, // LOAD_NAME 'star'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x0e, // LOAD_NAME 'star'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x06, // CALL_FUNCTION 6
    0x59, // POP_TOP
    0x11,0x18, // LOAD_NAME 'print'
    0x11,0x0f, // LOAD_NAME 'keywords'
    0x10,0x05, // LOAD_CONST_STRING 'p'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x10,0x06, // LOAD_CONST_STRING 'q'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x84,0x00, // CALL_FUNCTION 512
    0x11,0x11, // LOAD_NAME 'kwonly'
    0x10,0x07, // LOAD_CONST_STRING 'x'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x82,0x00, // CALL_FUNCTION 256
    0x11,0x11, // LOAD_NAME 'kwonly'
    0x10,0x02, // LOAD_CONST_STRING 'y'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x10,0x07, // LOAD_CONST_STRING 'x'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x84,0x00, // CALL_FUNCTION 512
    0x11,0x12, // LOAD_NAME 'after_star'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x10,0x08, // LOAD_CONST_STRING 'k'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x10,0x09, // LOAD_CONST_STRING 'z'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x84,0x03, // CALL_FUNCTION 515
    0x34,0x04, // CALL_FUNCTION 4
    0x59, // POP_TOP
    0x11,0x18, // LOAD_NAME 'print'
    0x11,0x13, // LOAD_NAME 'everything'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x10,0x04, // LOAD_CONST_STRING 'c'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x10,0x0a, // LOAD_CONST_STRING 'e'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x84,0x03, // CALL_FUNCTION 515
    0x11,0x13, // LOAD_NAME 'everything'
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x53, // LOAD_NULL
    0x2c,0x01, // BUILD_MAP 1
    0x83, // LOAD_CONST_SMALL_INT 3
    0x10,0x04, // LOAD_CONST_STRING 'c'
    0x62, // STORE_MAP
    0x81, // LOAD_CONST_SMALL_INT 1
    0x35,0x82,0x01, // CALL_FUNCTION_VAR_KW 257
    0x11,0x14, // LOAD_NAME 'annotated'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x11,0x18, // LOAD_NAME 'print'
    0x11,0x16, // LOAD_NAME 'lambda_plain'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x17, // LOAD_NAME 'lambda_args'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x83, // LOAD_CONST_SMALL_INT 3
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x03, // CALL_FUNCTION 3
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_none
static const byte fun_data_funcs_args_none[6] = {
    0x00,0x04, // prelude
    0x0b, // names: none
    0x40, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_none = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_none,
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
        .qstr_block_name_idx = 11,
        .line_info = fun_data_funcs_args_none + 3,
        .line_info_top = fun_data_funcs_args_none + 4,
        .opcodes = fun_data_funcs_args_none + 4,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_none fun_data_funcs_args_none[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_positional
static const byte fun_data_funcs_args_positional[14] = {
    0x23,0x0c, // prelude
    0x0c,0x19,0x1a,0x04, // names: positional, a, b, c
    0x60,0x60, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf2, // BINARY_OP 27 __add__
    0xb2, // LOAD_FAST 2
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_positional = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_positional,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 12,
        .line_info = fun_data_funcs_args_positional + 6,
        .line_info_top = fun_data_funcs_args_positional + 8,
        .opcodes = fun_data_funcs_args_positional + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_positional fun_data_funcs_args_positional[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_defaults
static const byte fun_data_funcs_args_defaults[16] = {
    0xab,0x80,0x01,0x0c, // prelude
    0x0d,0x19,0x1a,0x04, // names: defaults, a, b, c
    0x80,0x0a, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0x2a,0x03, // BUILD_TUPLE 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_defaults = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_defaults,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 16,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 2,
        .qstr_block_name_idx = 13,
        .line_info = fun_data_funcs_args_defaults + 8,
        .line_info_top = fun_data_funcs_args_defaults + 10,
        .opcodes = fun_data_funcs_args_defaults + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_defaults fun_data_funcs_args_defaults[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_star
static const byte fun_data_funcs_args_star[10] = {
    0x88,0x80,0x80,0x40,0x06, // prelude
    0x0e, // names: star
    0x80,0x0e, // code info
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_star = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_star,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 10,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 4,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 14,
        .line_info = fun_data_funcs_args_star + 6,
        .line_info_top = fun_data_funcs_args_star + 8,
        .opcodes = fun_data_funcs_args_star + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_star fun_data_funcs_args_star[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_keywords
static const byte fun_data_funcs_args_keywords[17] = {
    0x98,0x80,0x40,0x06, // prelude
    0x0f, // names: keywords
    0x80,0x12, // code info
    0x12,0x1b, // LOAD_GLOBAL 'sorted'
    0xb0, // LOAD_FAST 0
    0x14,0x10, // LOAD_METHOD 'items'
    0x36,0x00, // CALL_METHOD 0
    0x34,0x01, // CALL_FUNCTION 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_keywords = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_keywords,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 17,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 2,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 15,
        .line_info = fun_data_funcs_args_keywords + 5,
        .line_info_top = fun_data_funcs_args_keywords + 7,
        .opcodes = fun_data_funcs_args_keywords + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_keywords fun_data_funcs_args_keywords[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_kwonly
static const byte fun_data_funcs_args_kwonly[16] = {
    0x98,0x80,0x88,0x80,0x40,0x0a, // prelude
    0x11,0x07,0x02, // names: kwonly, x, y
    0x80,0x16, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_kwonly = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_kwonly,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 16,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 8,
        .n_pos_args = 0,
        .n_kwonly_args = 2,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_funcs_args_kwonly + 9,
        .line_info_top = fun_data_funcs_args_kwonly + 11,
        .opcodes = fun_data_funcs_args_kwonly + 11,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_kwonly fun_data_funcs_args_kwonly[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_after_star
static const byte fun_data_funcs_args_after_star[28] = {
    0xd9,0x80,0xc8,0xc0,0x40,0x0c, // prelude
    0x12,0x19,0x03,0x08, // names: after_star, a, d, k
    0x80,0x1a, // code info
    0xb0, // LOAD_FAST 0
    0xb3, // LOAD_FAST 3
    0xb2, // LOAD_FAST 2
    0xb1, // LOAD_FAST 1
    0x12,0x1b, // LOAD_GLOBAL 'sorted'
    0xb4, // LOAD_FAST 4
    0x14,0x10, // LOAD_METHOD 'items'
    0x36,0x00, // CALL_METHOD 0
    0x34,0x01, // CALL_FUNCTION 1
    0x2a,0x05, // BUILD_TUPLE 5
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_after_star = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_after_star,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 28,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 12,
        .n_exc_stack = 0,
        .scope_flags = 14,
        .n_pos_args = 1,
        .n_kwonly_args = 2,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 18,
        .line_info = fun_data_funcs_args_after_star + 10,
        .line_info_top = fun_data_funcs_args_after_star + 12,
        .opcodes = fun_data_funcs_args_after_star + 12,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_after_star fun_data_funcs_args_after_star[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_everything
static const byte fun_data_funcs_args_everything[30] = {
    0xea,0x81,0xc8,0xc0,0x40,0x0e, // prelude
    0x13,0x19,0x1a,0x03,0x04, // names: everything, a, b, d, c
    0x80,0x1e, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb4, // LOAD_FAST 4
    0xb3, // LOAD_FAST 3
    0xb2, // LOAD_FAST 2
    0x12,0x1b, // LOAD_GLOBAL 'sorted'
    0xb5, // LOAD_FAST 5
    0x14,0x10, // LOAD_METHOD 'items'
    0x36,0x00, // CALL_METHOD 0
    0x34,0x01, // CALL_FUNCTION 1
    0x2a,0x06, // BUILD_TUPLE 6
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_everything = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_everything,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 30,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 14,
        .n_exc_stack = 0,
        .scope_flags = 14,
        .n_pos_args = 2,
        .n_kwonly_args = 2,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 19,
        .line_info = fun_data_funcs_args_everything + 11,
        .line_info_top = fun_data_funcs_args_everything + 13,
        .opcodes = fun_data_funcs_args_everything + 13,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_everything fun_data_funcs_args_everything[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args_annotated
static const byte fun_data_funcs_args_annotated[13] = {
    0x9a,0x01,0x0a, // prelude
    0x14,0x19,0x1a, // names: annotated, a, b
    0x80,0x22, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args_annotated = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args_annotated,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 13,
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
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 20,
        .line_info = fun_data_funcs_args_annotated + 6,
        .line_info_top = fun_data_funcs_args_annotated + 8,
        .opcodes = fun_data_funcs_args_annotated + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args_annotated fun_data_funcs_args_annotated[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args__lt_lambda_gt_
static const byte fun_data_funcs_args__lt_lambda_gt_[7] = {
    0x00,0x06, // prelude
    0x15, // names: <lambda>
    0x80,0x25, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args__lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args__lt_lambda_gt_,
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
        .qstr_block_name_idx = 21,
        .line_info = fun_data_funcs_args__lt_lambda_gt_ + 3,
        .line_info_top = fun_data_funcs_args__lt_lambda_gt_ + 5,
        .opcodes = fun_data_funcs_args__lt_lambda_gt_ + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args__lt_lambda_gt_ fun_data_funcs_args__lt_lambda_gt_[0]
#endif

// child of funcs_args__lt_module_gt_
// frozen bytecode for file funcs_args.py, scope funcs_args__lt_lambda_gt_2
static const byte fun_data_funcs_args__lt_lambda_gt_2[17] = {
    0xba,0x81,0xc0,0x40,0x0a, // prelude
    0x15,0x19,0x1a, // names: <lambda>, a, b
    0x80,0x26, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0x2a,0x04, // BUILD_TUPLE 4
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_funcs_args__lt_lambda_gt_2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args__lt_lambda_gt_2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 17,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 0,
        .scope_flags = 6,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 21,
        .line_info = fun_data_funcs_args__lt_lambda_gt_2 + 8,
        .line_info_top = fun_data_funcs_args__lt_lambda_gt_2 + 10,
        .opcodes = fun_data_funcs_args__lt_lambda_gt_2 + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_funcs_args__lt_lambda_gt_2 fun_data_funcs_args__lt_lambda_gt_2[0]
#endif

static const mp_raw_code_t *const children_funcs_args__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_funcs_args_none,
    (const mp_raw_code_t *)&proto_fun_funcs_args_positional,
    (const mp_raw_code_t *)&proto_fun_funcs_args_defaults,
    (const mp_raw_code_t *)&proto_fun_funcs_args_star,
    (const mp_raw_code_t *)&proto_fun_funcs_args_keywords,
    (const mp_raw_code_t *)&proto_fun_funcs_args_kwonly,
    (const mp_raw_code_t *)&proto_fun_funcs_args_after_star,
    (const mp_raw_code_t *)&proto_fun_funcs_args_everything,
    (const mp_raw_code_t *)&proto_fun_funcs_args_annotated,
    (const mp_raw_code_t *)&proto_fun_funcs_args__lt_lambda_gt_,
    (const mp_raw_code_t *)&proto_fun_funcs_args__lt_lambda_gt_2,
};

static const mp_raw_code_truncated_t proto_fun_funcs_args__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_funcs_args__lt_module_gt_,
    .children = (void *)&children_funcs_args__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 256,
    .n_children = 11,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 12,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_funcs_args__lt_module_gt_ + 3,
        .line_info_top = fun_data_funcs_args__lt_module_gt_ + 30,
        .opcodes = fun_data_funcs_args__lt_module_gt_ + 30,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_funcs_args[28] = {
    MP_QSTR_funcs_args_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_y,
    MP_QSTR_d,
    MP_QSTR_c,
    MP_QSTR_p,
    MP_QSTR_q,
    MP_QSTR_x,
    MP_QSTR_k,
    MP_QSTR_z,
    MP_QSTR_e,
    MP_QSTR_none,
    MP_QSTR_positional,
    MP_QSTR_defaults,
    MP_QSTR_star,
    MP_QSTR_keywords,
    MP_QSTR_items,
    MP_QSTR_kwonly,
    MP_QSTR_after_star,
    MP_QSTR_everything,
    MP_QSTR_annotated,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR_lambda_plain,
    MP_QSTR_lambda_args,
    MP_QSTR_print,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_sorted,
};

// constants
static const mp_rom_obj_tuple_t const_obj_funcs_args_0 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(1),
    MP_ROM_INT(2),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_funcs_args[1] = {
    MP_ROM_PTR(&const_obj_funcs_args_0),
};

static const mp_frozen_module_t frozen_module_funcs_args = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_funcs_args,
        .obj_table = (mp_obj_t *)&const_obj_table_data_funcs_args,
    },
    .proto_fun = &proto_fun_funcs_args__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "funcs_args.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_funcs_args,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("funcs_args", "funcs_args.py")
#endif

/*
byte sizes:
qstr content: 24 unique, 196 bytes
bc content: 430
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 1 entries, 4 bytes
raw code content: 12 * 4 = 192
mp_frozen_mpy_names_content: 15
mp_frozen_mpy_content_size: 4
total: 841
*/
