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
    MP_QSTR_Matrix = MP_QSTRnumber_of,
    MP_QSTR___imatmul__,
    MP_QSTR___matmul__,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_binary,
    MP_QSTR_c,
    MP_QSTR_chained,
    MP_QSTR_in_place,
    MP_QSTR_matrix,
    MP_QSTR_membership,
    MP_QSTR_no_space_matmul,
    MP_QSTR_operators_dot_py,
    MP_QSTR_other,
    MP_QSTR_unary,
    MP_QSTR_v,
    MP_QSTR_x,
    MP_QSTR_y,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    62,
    192,
    73,
    196,
    199,
    74,
    198,
    73,
    198,
    94,
    119,
    104,
    177,
    161,
    84,
    211,
    221,
    220,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    6,
    11,
    10,
    1,
    1,
    6,
    1,
    7,
    8,
    6,
    10,
    9,
    12,
    5,
    5,
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
    18, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "Matrix",
        "__imatmul__",
        "__matmul__",
        "a",
        "b",
        "binary",
        "c",
        "chained",
        "in_place",
        "matrix",
        "membership",
        "no matmul",
        "operators.py",
        "other",
        "unary",
        "v",
        "x",
        "y",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module operators
// - original source file: mpy/bytecode/operators.mpy
// - frozen file name: operators.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file operators.py, scope operators__lt_module_gt_
static const byte fun_data_operators__lt_module_gt_[159] = {
    0x2c,0x2e, // prelude
    0x01, // names: <module>
    0x20,0x64,0x20,0x84,0x08,0x64,0x20,0x64,0x20,0x84,0x10,0x89,0x0c,0x64,0x60,0x2a,0x2b,0x2f,0x2c,0x2b,0x22,0x5c, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x04, // STORE_NAME 'unary'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x05, // STORE_NAME 'binary'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x06, // STORE_NAME 'membership'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x07, // STORE_NAME 'chained'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x08, // STORE_NAME 'in_place'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x05, // MAKE_FUNCTION 5
    0x10,0x02, // LOAD_CONST_STRING 'Matrix'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x02, // STORE_NAME 'Matrix'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x09, // STORE_NAME 'matrix'
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x04, // LOAD_NAME 'unary'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x05, // LOAD_NAME 'binary'
    0x8d, // LOAD_CONST_SMALL_INT 13
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x06, // LOAD_NAME 'membership'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x2b,0x03, // BUILD_LIST 3
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x07, // LOAD_NAME 'chained'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x03, // CALL_FUNCTION 3
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x08, // LOAD_NAME 'in_place'
    0x86, // LOAD_CONST_SMALL_INT 6
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x48,0x15, // SETUP_EXCEPT 21
    0x11,0x0e, // LOAD_NAME 'print'
    0x11,0x09, // LOAD_NAME 'matrix'
    0x11,0x02, // LOAD_NAME 'Matrix'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x02, // LOAD_NAME 'Matrix'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x4a,0x11, // POP_EXCEPT_JUMP 17
    0x57, // DUP_TOP
    0x11,0x0f, // LOAD_NAME 'TypeError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x4a, // POP_JUMP_IF_FALSE 10
    0x59, // POP_TOP
    0x11,0x0e, // LOAD_NAME 'print'
    0x10,0x03, // LOAD_CONST_STRING 'no matmul'
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_unary
static const byte fun_data_operators_unary[16] = {
    0x21,0x06, // prelude
    0x04,0x10, // names: unary, x
    0x40, // code info
    0xb0, // LOAD_FAST 0
    0xd0, // UNARY_OP 0 __pos__
    0xb0, // LOAD_FAST 0
    0xd1, // UNARY_OP 1 __neg__
    0xb0, // LOAD_FAST 0
    0xd2, // UNARY_OP 2 __invert__
    0xb0, // LOAD_FAST 0
    0xd3, // UNARY_OP 3 <not>
    0x2a,0x04, // BUILD_TUPLE 4
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_unary = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_unary,
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
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 4,
        .line_info = fun_data_operators_unary + 4,
        .line_info_top = fun_data_operators_unary + 5,
        .opcodes = fun_data_operators_unary + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_unary fun_data_operators_unary[0]
#endif

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_binary
static const byte fun_data_operators_binary[68] = {
    0xa2,0x10,0x10, // prelude
    0x05,0x11,0x12, // names: binary, a, b
    0x60,0x60,0x20,0x32,0x2f, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xd7, // BINARY_OP 0 __lt__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xd8, // BINARY_OP 1 __gt__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xd9, // BINARY_OP 2 __eq__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xda, // BINARY_OP 3 __le__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xdb, // BINARY_OP 4 __ge__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xdc, // BINARY_OP 5 __ne__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xed, // BINARY_OP 22 __or__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xee, // BINARY_OP 23 __xor__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xef, // BINARY_OP 24 __and__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf0, // BINARY_OP 25 __lshift__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf1, // BINARY_OP 26 __rshift__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf2, // BINARY_OP 27 __add__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf3, // BINARY_OP 28 __sub__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf4, // BINARY_OP 29 __mul__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf6, // BINARY_OP 31 __floordiv__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf7, // BINARY_OP 32 __truediv__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf8, // BINARY_OP 33 __mod__
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf9, // BINARY_OP 34 __pow__
    0x2a,0x12, // BUILD_TUPLE 18
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_binary = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_binary,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 68,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 21,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 5,
        .line_info = fun_data_operators_binary + 6,
        .line_info_top = fun_data_operators_binary + 11,
        .opcodes = fun_data_operators_binary + 11,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_binary fun_data_operators_binary[0]
#endif

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_membership
static const byte fun_data_operators_membership[24] = {
    0x32,0x0a, // prelude
    0x06,0x10,0x13, // names: membership, x, items
    0x80,0x0e, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xdd, // BINARY_OP 6 <in>
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xdd, // BINARY_OP 6 <in>
    0xd3, // UNARY_OP 3 <not>
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xde, // BINARY_OP 7 <is>
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xde, // BINARY_OP 7 <is>
    0xd3, // UNARY_OP 3 <not>
    0x2a,0x04, // BUILD_TUPLE 4
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_membership = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_membership,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 7,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 6,
        .line_info = fun_data_operators_membership + 5,
        .line_info_top = fun_data_operators_membership + 7,
        .opcodes = fun_data_operators_membership + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_membership fun_data_operators_membership[0]
#endif

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_chained
static const byte fun_data_operators_chained[44] = {
    0x3b,0x0c, // prelude
    0x07,0x11,0x12,0x14, // names: chained, a, b, c
    0x80,0x12, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x57, // DUP_TOP
    0x5b, // ROT_THREE
    0xd7, // BINARY_OP 0 __lt__
    0x46,0x04, // JUMP_IF_FALSE_OR_POP 4
    0xb2, // LOAD_FAST 2
    0xd7, // BINARY_OP 0 __lt__
    0x42,0x42, // JUMP 2
    0x5a, // ROT_TWO
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x57, // DUP_TOP
    0x5b, // ROT_THREE
    0xd9, // BINARY_OP 2 __eq__
    0x46,0x04, // JUMP_IF_FALSE_OR_POP 4
    0xb2, // LOAD_FAST 2
    0xdc, // BINARY_OP 5 __ne__
    0x42,0x42, // JUMP 2
    0x5a, // ROT_TWO
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xd7, // BINARY_OP 0 __lt__
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xd7, // BINARY_OP 0 __lt__
    0xd9, // BINARY_OP 2 __eq__
    0x2a,0x03, // BUILD_TUPLE 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_chained = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_chained,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 44,
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
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 7,
        .line_info = fun_data_operators_chained + 6,
        .line_info_top = fun_data_operators_chained + 8,
        .opcodes = fun_data_operators_chained + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_chained fun_data_operators_chained[0]
#endif

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_in_place
static const byte fun_data_operators_in_place[73] = {
    0x1a,0x22, // prelude
    0x08,0x10,0x15, // names: in_place, x, y
    0x80,0x16,0x24,0x24,0x26,0x24,0x24,0x24,0x24,0x24,0x24,0x26,0x24,0x24, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xe0, // BINARY_OP 9 __ior__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xe1, // BINARY_OP 10 __ixor__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x22,0x81,0x7f, // LOAD_CONST_SMALL_INT 255
    0xe2, // BINARY_OP 11 __iand__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0xe3, // BINARY_OP 12 __ilshift__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe4, // BINARY_OP 13 __irshift__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xe5, // BINARY_OP 14 __iadd__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe6, // BINARY_OP 15 __isub__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xe7, // BINARY_OP 16 __imul__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0xe9, // BINARY_OP 18 __ifloordiv__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x22,0x80,0x64, // LOAD_CONST_SMALL_INT 100
    0xeb, // BINARY_OP 20 __imod__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0xec, // BINARY_OP 21 __ipow__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x83, // LOAD_CONST_SMALL_INT 3
    0xea, // BINARY_OP 19 __itruediv__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_in_place = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_in_place,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 73,
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
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_operators_in_place + 5,
        .line_info_top = fun_data_operators_in_place + 19,
        .opcodes = fun_data_operators_in_place + 19,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_in_place fun_data_operators_in_place[0]
#endif

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_Matrix
static const byte fun_data_operators_Matrix[29] = {
    0x00,0x0a, // prelude
    0x02, // names: Matrix
    0x88,0x26,0x64,0x64, // code info
    0x11,0x16, // LOAD_NAME '__name__'
    0x16,0x17, // STORE_NAME '__module__'
    0x10,0x02, // LOAD_CONST_STRING 'Matrix'
    0x16,0x18, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x0b, // STORE_NAME '__init__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x0c, // STORE_NAME '__matmul__'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x0d, // STORE_NAME '__imatmul__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of operators_Matrix
// frozen bytecode for file operators.py, scope operators_Matrix___init__
static const byte fun_data_operators_Matrix___init__[13] = {
    0x1a,0x0a, // prelude
    0x0b,0x1a,0x0a, // names: __init__, self, v
    0x80,0x27, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x18,0x0a, // STORE_ATTR 'v'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_Matrix___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_Matrix___init__,
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
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 11,
        .line_info = fun_data_operators_Matrix___init__ + 5,
        .line_info_top = fun_data_operators_Matrix___init__ + 7,
        .opcodes = fun_data_operators_Matrix___init__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_Matrix___init__ fun_data_operators_Matrix___init__[0]
#endif

// child of operators_Matrix
// frozen bytecode for file operators.py, scope operators_Matrix___matmul__
static const byte fun_data_operators_Matrix___matmul__[15] = {
    0x1a,0x0a, // prelude
    0x0c,0x1a,0x1b, // names: __matmul__, self, other
    0x80,0x2a, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x0a, // LOAD_ATTR 'v'
    0xb1, // LOAD_FAST 1
    0x13,0x0a, // LOAD_ATTR 'v'
    0xf4, // BINARY_OP 29 __mul__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_Matrix___matmul__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_Matrix___matmul__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
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
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 12,
        .line_info = fun_data_operators_Matrix___matmul__ + 5,
        .line_info_top = fun_data_operators_Matrix___matmul__ + 7,
        .opcodes = fun_data_operators_Matrix___matmul__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_Matrix___matmul__ fun_data_operators_Matrix___matmul__[0]
#endif

// child of operators_Matrix
// frozen bytecode for file operators.py, scope operators_Matrix___imatmul__
static const byte fun_data_operators_Matrix___imatmul__[21] = {
    0x22,0x0c, // prelude
    0x0d,0x1a,0x1b, // names: __imatmul__, self, other
    0x80,0x2d,0x2b, // code info
    0xb0, // LOAD_FAST 0
    0x57, // DUP_TOP
    0x13,0x0a, // LOAD_ATTR 'v'
    0xb1, // LOAD_FAST 1
    0x13,0x0a, // LOAD_ATTR 'v'
    0xe7, // BINARY_OP 16 __imul__
    0x5a, // ROT_TWO
    0x18,0x0a, // STORE_ATTR 'v'
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_Matrix___imatmul__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_Matrix___imatmul__,
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
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 13,
        .line_info = fun_data_operators_Matrix___imatmul__ + 5,
        .line_info_top = fun_data_operators_Matrix___imatmul__ + 8,
        .opcodes = fun_data_operators_Matrix___imatmul__ + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_Matrix___imatmul__ fun_data_operators_Matrix___imatmul__[0]
#endif

static const mp_raw_code_t *const children_operators_Matrix[] = {
    (const mp_raw_code_t *)&proto_fun_operators_Matrix___init__,
    (const mp_raw_code_t *)&proto_fun_operators_Matrix___matmul__,
    (const mp_raw_code_t *)&proto_fun_operators_Matrix___imatmul__,
};

static const mp_raw_code_truncated_t proto_fun_operators_Matrix = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_Matrix,
    .children = (void *)&children_operators_Matrix,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 29,
    .n_children = 3,
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
        .line_info = fun_data_operators_Matrix + 3,
        .line_info_top = fun_data_operators_Matrix + 7,
        .opcodes = fun_data_operators_Matrix + 7,
    },
    #endif
    #endif
};

// child of operators__lt_module_gt_
// frozen bytecode for file operators.py, scope operators_matrix
static const byte fun_data_operators_matrix[29] = {
    0x3a,0x0e, // prelude
    0x09,0x11,0x12, // names: matrix, a, b
    0x80,0x32,0x24,0x24, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf5, // BINARY_OP 30 __matmul__
    0xc2, // STORE_FAST 2
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xe8, // BINARY_OP 17 __imatmul__
    0xc0, // STORE_FAST 0
    0xb2, // LOAD_FAST 2
    0x12,0x19, // LOAD_GLOBAL 'getattr'
    0xb0, // LOAD_FAST 0
    0x10,0x0a, // LOAD_CONST_STRING 'v'
    0xb0, // LOAD_FAST 0
    0x34,0x03, // CALL_FUNCTION 3
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_operators_matrix = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators_matrix,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 29,
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
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 9,
        .line_info = fun_data_operators_matrix + 5,
        .line_info_top = fun_data_operators_matrix + 9,
        .opcodes = fun_data_operators_matrix + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_operators_matrix fun_data_operators_matrix[0]
#endif

static const mp_raw_code_t *const children_operators__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_operators_unary,
    (const mp_raw_code_t *)&proto_fun_operators_binary,
    (const mp_raw_code_t *)&proto_fun_operators_membership,
    (const mp_raw_code_t *)&proto_fun_operators_chained,
    (const mp_raw_code_t *)&proto_fun_operators_in_place,
    (const mp_raw_code_t *)&proto_fun_operators_Matrix,
    (const mp_raw_code_t *)&proto_fun_operators_matrix,
};

static const mp_raw_code_truncated_t proto_fun_operators__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_operators__lt_module_gt_,
    .children = (void *)&children_operators__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 159,
    .n_children = 7,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_operators__lt_module_gt_ + 3,
        .line_info_top = fun_data_operators__lt_module_gt_ + 25,
        .opcodes = fun_data_operators__lt_module_gt_ + 25,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_operators[28] = {
    MP_QSTR_operators_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_Matrix,
    MP_QSTR_no_space_matmul,
    MP_QSTR_unary,
    MP_QSTR_binary,
    MP_QSTR_membership,
    MP_QSTR_chained,
    MP_QSTR_in_place,
    MP_QSTR_matrix,
    MP_QSTR_v,
    MP_QSTR___init__,
    MP_QSTR___matmul__,
    MP_QSTR___imatmul__,
    MP_QSTR_print,
    MP_QSTR_TypeError,
    MP_QSTR_x,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_items,
    MP_QSTR_c,
    MP_QSTR_y,
    MP_QSTR___name__,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR_getattr,
    MP_QSTR_self,
    MP_QSTR_other,
};

static const mp_frozen_module_t frozen_module_operators = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_operators,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_operators__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "operators.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_operators,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("operators", "operators.py")
#endif

/*
byte sizes:
qstr content: 18 unique, 155 bytes
bc content: 491
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 11 * 4 = 176
mp_frozen_mpy_names_content: 14
mp_frozen_mpy_content_size: 4
total: 840
*/
