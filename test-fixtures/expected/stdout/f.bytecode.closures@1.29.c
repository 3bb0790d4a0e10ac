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
    MP_QSTR_a,
    MP_QSTR_all_of_them,
    MP_QSTR_argument_cell,
    MP_QSTR_b,
    MP_QSTR_by,
    MP_QSTR_c,
    MP_QSTR_closures_dot_py,
    MP_QSTR_counter,
    MP_QSTR_down,
    MP_QSTR_fixed,
    MP_QSTR_inner,
    MP_QSTR_k,
    MP_QSTR_late,
    MP_QSTR_loop_of_lambdas,
    MP_QSTR_m,
    MP_QSTR_many_cells,
    MP_QSTR_n,
    MP_QSTR_one,
    MP_QSTR_recursive,
    MP_QSTR_three_levels,
    MP_QSTR_two,
    MP_QSTR_with_defaults,
    MP_QSTR_x,
    MP_QSTR_y,
    MP_QSTR_z,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    128,
    212,
    196,
    25,
    207,
    199,
    222,
    198,
    64,
    17,
    55,
    83,
    123,
    206,
    25,
    36,
    200,
    84,
    203,
    129,
    127,
    209,
    41,
    32,
    221,
    220,
    223,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    8,
    10,
    1,
    11,
    13,
    1,
    2,
    1,
    11,
    7,
    4,
    5,
    5,
    1,
    4,
    15,
    1,
    10,
    1,
    3,
    9,
    12,
    3,
    13,
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
    27, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<lambda>",
        "<listcomp>",
        "a",
        "all_of_them",
        "argument_cell",
        "b",
        "by",
        "c",
        "closures.py",
        "counter",
        "down",
        "fixed",
        "inner",
        "k",
        "late",
        "loop_of_lambdas",
        "m",
        "many_cells",
        "n",
        "one",
        "recursive",
        "three_levels",
        "two",
        "with_defaults",
        "x",
        "y",
        "z",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module closures
// - original source file: mpy/bytecode/closures.mpy
// - frozen file name: closures.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file closures.py, scope closures__lt_module_gt_
static const byte fun_data_closures__lt_module_gt_[162] = {
    0x30,0x2a, // prelude
    0x01, // names: <module>
    0x20,0x84,0x0b,0x8b,0x07,0x84,0x0c,0x84,0x07,0x84,0x11,0x64,0x20,0x84,0x07,0x27,0x32,0x1f,0x2e,0x2a, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x03, // STORE_NAME 'counter'
    0x53, // LOAD_NULL
    0x2c,0x00, // BUILD_MAP 0
    0x51, // LOAD_CONST_NONE
    0x10,0x02, // LOAD_CONST_STRING 'key'
    0x62, // STORE_MAP
    0x33,0x01, // MAKE_FUNCTION_DEFARGS 1
    0x16,0x04, // STORE_NAME 'argument_cell'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x05, // STORE_NAME 'three_levels'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x06, // STORE_NAME 'with_defaults'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x08, // STORE_NAME 'many_cells'
    0x32,0x05, // MAKE_FUNCTION 5
    0x16,0x09, // STORE_NAME 'loop_of_lambdas'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x0a, // STORE_NAME 'recursive'
    0x11,0x03, // LOAD_NAME 'counter'
    0x8a, // LOAD_CONST_SMALL_INT 10
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x07, // STORE_NAME 'c'
    0x11,0x13, // LOAD_NAME 'print'
    0x11,0x07, // LOAD_NAME 'c'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x07, // LOAD_NAME 'c'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x07, // LOAD_NAME 'c'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x11,0x13, // LOAD_NAME 'print'
    0x11,0x04, // LOAD_NAME 'argument_cell'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x10,0x02, // LOAD_CONST_STRING 'key'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x82,0x03, // CALL_FUNCTION 259
    0x80, // LOAD_CONST_SMALL_INT 0
    0x55, // LOAD_SUBSCR
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x05, // LOAD_NAME 'three_levels'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x01, // CALL_FUNCTION 1
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x06, // LOAD_NAME 'with_defaults'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x08, // LOAD_NAME 'many_cells'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x04, // CALL_FUNCTION 4
    0x59, // POP_TOP
    0x11,0x09, // LOAD_NAME 'loop_of_lambdas'
    0x34,0x00, // CALL_FUNCTION 0
    0x30,0x02, // UNPACK_SEQUENCE 2
    0x16,0x14, // STORE_NAME 'fixed'
    0x16,0x15, // STORE_NAME 'late'
    0x11,0x13, // LOAD_NAME 'print'
    0x32,0x07, // MAKE_FUNCTION 7
    0x11,0x14, // LOAD_NAME 'fixed'
    0x34,0x01, // CALL_FUNCTION 1
    0x32,0x08, // MAKE_FUNCTION 8
    0x11,0x15, // LOAD_NAME 'late'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x0a, // LOAD_NAME 'recursive'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_counter
static const byte fun_data_closures_counter[23] = {
    0x29,0x0d, // prelude
    0x03,0x16, // names: counter, start
    0x40,0x43,0x69,0x40,0x02, // code info
    0xb0, // LOAD_FAST 0
    0x27,0x02, // STORE_DEREF 2
    0x81, // LOAD_CONST_SMALL_INT 1
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0xb2, // LOAD_FAST 2
    0x21,0x00,0x01, // MAKE_CLOSURE_DEFARGS 0
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of closures_counter
// frozen bytecode for file closures.py, scope closures_counter_step
static const byte fun_data_closures_counter_step[19] = {
    0x9a,0x01,0x0e, // prelude
    0x0c,0x1c,0x1d, // names: step, *, by
    0x60,0x40,0x20,0x26, // code info
    0x25,0x00, // LOAD_DEREF 0
    0xb1, // LOAD_FAST 1
    0xe5, // BINARY_OP 14 __iadd__
    0x27,0x00, // STORE_DEREF 0
    0x25,0x00, // LOAD_DEREF 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_counter_step = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_counter_step,
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
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 12,
        .line_info = fun_data_closures_counter_step + 6,
        .line_info_top = fun_data_closures_counter_step + 10,
        .opcodes = fun_data_closures_counter_step + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_counter_step fun_data_closures_counter_step[0]
#endif

static const mp_raw_code_t *const children_closures_counter[] = {
    (const mp_raw_code_t *)&proto_fun_closures_counter_step,
};

static const mp_raw_code_truncated_t proto_fun_closures_counter = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_counter,
    .children = (void *)&children_closures_counter,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 23,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_closures_counter + 4,
        .line_info_top = fun_data_closures_counter + 8,
        .opcodes = fun_data_closures_counter + 9,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_argument_cell
static const byte fun_data_closures_argument_cell[30] = {
    0xc2,0x88,0xc0,0xc0,0x40,0x8f,0x01, // prelude
    0x04,0x17,0x18,0x02, // names: argument_cell, a, b, key
    0x80,0x0d,0x67,0x00,0x02,0x03, // code info
    0xb0, // LOAD_FAST 0
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0x20,0x00,0x03, // MAKE_CLOSURE 0
    0xc5, // STORE_FAST 5
    0xb5, // LOAD_FAST 5
    0xb1, // LOAD_FAST 1
    0xb4, // LOAD_FAST 4
    0x2a,0x03, // BUILD_TUPLE 3
    0x63, // RETURN_VALUE
};
// child of closures_argument_cell
// frozen bytecode for file closures.py, scope closures_argument_cell_inner
static const byte fun_data_closures_argument_cell_inner[17] = {
    0x2b,0x0c, // prelude
    0x0d,0x1c,0x1c,0x1c, // names: inner, *, *, *
    0x80,0x0e, // code info
    0x25,0x00, // LOAD_DEREF 0
    0x25,0x02, // LOAD_DEREF 2
    0x25,0x01, // LOAD_DEREF 1
    0x2a,0x03, // BUILD_TUPLE 3
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_argument_cell_inner = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_argument_cell_inner,
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
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 13,
        .line_info = fun_data_closures_argument_cell_inner + 6,
        .line_info_top = fun_data_closures_argument_cell_inner + 8,
        .opcodes = fun_data_closures_argument_cell_inner + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_argument_cell_inner fun_data_closures_argument_cell_inner[0]
#endif

static const mp_raw_code_t *const children_closures_argument_cell[] = {
    (const mp_raw_code_t *)&proto_fun_closures_argument_cell_inner,
};

static const mp_raw_code_truncated_t proto_fun_closures_argument_cell = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_argument_cell,
    .children = (void *)&children_closures_argument_cell,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 30,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 14,
        .n_pos_args = 2,
        .n_kwonly_args = 1,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 4,
        .line_info = fun_data_closures_argument_cell + 11,
        .line_info_top = fun_data_closures_argument_cell + 14,
        .opcodes = fun_data_closures_argument_cell + 17,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_three_levels
static const byte fun_data_closures_three_levels[16] = {
    0x11,0x0d, // prelude
    0x05,0x19, // names: three_levels, x
    0x80,0x14,0x85,0x08,0x00, // code info
    0xb0, // LOAD_FAST 0
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of closures_three_levels
// frozen bytecode for file closures.py, scope closures_three_levels_two
static const byte fun_data_closures_three_levels_two[18] = {
    0x22,0x0f, // prelude
    0x0e,0x1c,0x1e, // names: two, *, y
    0x80,0x15,0x66,0x40,0x01, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x20,0x00,0x02, // MAKE_CLOSURE 0
    0xc2, // STORE_FAST 2
    0xb2, // LOAD_FAST 2
    0x63, // RETURN_VALUE
};
// child of closures_three_levels_two
// frozen bytecode for file closures.py, scope closures_three_levels_two_one
static const byte fun_data_closures_three_levels_two_one[24] = {
    0x23,0x10, // prelude
    0x11,0x1c,0x1c,0x20, // names: one, *, *, z
    0x80,0x16,0x20,0x26, // code info
    0x25,0x01, // LOAD_DEREF 1
    0xb2, // LOAD_FAST 2
    0xe5, // BINARY_OP 14 __iadd__
    0x27,0x01, // STORE_DEREF 1
    0x25,0x01, // LOAD_DEREF 1
    0x25,0x00, // LOAD_DEREF 0
    0xf2, // BINARY_OP 27 __add__
    0xb2, // LOAD_FAST 2
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_three_levels_two_one = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_three_levels_two_one,
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
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_closures_three_levels_two_one + 6,
        .line_info_top = fun_data_closures_three_levels_two_one + 10,
        .opcodes = fun_data_closures_three_levels_two_one + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_three_levels_two_one fun_data_closures_three_levels_two_one[0]
#endif

static const mp_raw_code_t *const children_closures_three_levels_two[] = {
    (const mp_raw_code_t *)&proto_fun_closures_three_levels_two_one,
};

static const mp_raw_code_truncated_t proto_fun_closures_three_levels_two = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_three_levels_two,
    .children = (void *)&children_closures_three_levels_two,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 18,
    .n_children = 1,
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
        .qstr_block_name_idx = 14,
        .line_info = fun_data_closures_three_levels_two + 5,
        .line_info_top = fun_data_closures_three_levels_two + 9,
        .opcodes = fun_data_closures_three_levels_two + 10,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_closures_three_levels[] = {
    (const mp_raw_code_t *)&proto_fun_closures_three_levels_two,
};

static const mp_raw_code_truncated_t proto_fun_closures_three_levels = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_three_levels,
    .children = (void *)&children_closures_three_levels,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 16,
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
        .line_info = fun_data_closures_three_levels + 4,
        .line_info_top = fun_data_closures_three_levels + 8,
        .opcodes = fun_data_closures_three_levels + 9,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_with_defaults
static const byte fun_data_closures_with_defaults[28] = {
    0x29,0x0b, // prelude
    0x06,0x1a, // names: with_defaults, n
    0x80,0x20,0x72,0x00, // code info
    0x25,0x00, // LOAD_DEREF 0
    0x2a,0x01, // BUILD_TUPLE 1
    0x2c,0x00, // BUILD_MAP 0
    0x25,0x00, // LOAD_DEREF 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xf2, // BINARY_OP 27 __add__
    0x10,0x07, // LOAD_CONST_STRING 'c'
    0x62, // STORE_MAP
    0xb0, // LOAD_FAST 0
    0x21,0x00,0x01, // MAKE_CLOSURE_DEFARGS 0
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of closures_with_defaults
// frozen bytecode for file closures.py, scope closures_with_defaults_inner
static const byte fun_data_closures_with_defaults_inner[22] = {
    0xab,0x89,0x80,0x80,0x40,0x0e, // prelude
    0x0d,0x1c,0x17,0x18,0x07, // names: inner, *, a, b, c
    0x80,0x21, // code info
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xf2, // BINARY_OP 27 __add__
    0xb3, // LOAD_FAST 3
    0xf2, // BINARY_OP 27 __add__
    0x25,0x00, // LOAD_DEREF 0
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_with_defaults_inner = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_with_defaults_inner,
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
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 8,
        .n_pos_args = 3,
        .n_kwonly_args = 1,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 13,
        .line_info = fun_data_closures_with_defaults_inner + 11,
        .line_info_top = fun_data_closures_with_defaults_inner + 13,
        .opcodes = fun_data_closures_with_defaults_inner + 13,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_with_defaults_inner fun_data_closures_with_defaults_inner[0]
#endif

static const mp_raw_code_t *const children_closures_with_defaults[] = {
    (const mp_raw_code_t *)&proto_fun_closures_with_defaults_inner,
};

static const mp_raw_code_truncated_t proto_fun_closures_with_defaults = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_with_defaults,
    .children = (void *)&children_closures_with_defaults,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 28,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 6,
        .line_info = fun_data_closures_with_defaults + 4,
        .line_info_top = fun_data_closures_with_defaults + 7,
        .opcodes = fun_data_closures_with_defaults + 8,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_many_cells
static const byte fun_data_closures_many_cells[70] = {
    0x90,0x10,0x9b,0x80,0x80,0x01, // prelude
    0x08, // names: many_cells
    0x80,0x27,0x23,0x23,0x23,0x23,0x23,0x23,0x23,0x23,0x43,0x6d,0x01,0x02,0x03,0x04,0x05,0x06,0x07,0x08,0x09, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x27,0x01, // STORE_DEREF 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x27,0x02, // STORE_DEREF 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x27,0x03, // STORE_DEREF 3
    0x84, // LOAD_CONST_SMALL_INT 4
    0x27,0x04, // STORE_DEREF 4
    0x85, // LOAD_CONST_SMALL_INT 5
    0x27,0x05, // STORE_DEREF 5
    0x86, // LOAD_CONST_SMALL_INT 6
    0x27,0x06, // STORE_DEREF 6
    0x87, // LOAD_CONST_SMALL_INT 7
    0x27,0x07, // STORE_DEREF 7
    0x88, // LOAD_CONST_SMALL_INT 8
    0x27,0x08, // STORE_DEREF 8
    0x89, // LOAD_CONST_SMALL_INT 9
    0x27,0x09, // STORE_DEREF 9
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0xb4, // LOAD_FAST 4
    0xb5, // LOAD_FAST 5
    0xb6, // LOAD_FAST 6
    0xb7, // LOAD_FAST 7
    0xb8, // LOAD_FAST 8
    0xb9, // LOAD_FAST 9
    0x20,0x00,0x09, // MAKE_CLOSURE 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of closures_many_cells
// frozen bytecode for file closures.py, scope closures_many_cells_all_of_them
static const byte fun_data_closures_many_cells_all_of_them[43] = {
    0xd1,0x80,0x04,0x18, // prelude
    0x0f,0x1c,0x1c,0x1c,0x1c,0x1c,0x1c,0x1c,0x1c,0x1c, // names: all_of_them, *, *, *, *, *, *, *, *, *
    0x80,0x32, // code info
    0x25,0x00, // LOAD_DEREF 0
    0x25,0x01, // LOAD_DEREF 1
    0xf2, // BINARY_OP 27 __add__
    0x25,0x02, // LOAD_DEREF 2
    0xf2, // BINARY_OP 27 __add__
    0x25,0x03, // LOAD_DEREF 3
    0xf2, // BINARY_OP 27 __add__
    0x25,0x04, // LOAD_DEREF 4
    0xf2, // BINARY_OP 27 __add__
    0x25,0x05, // LOAD_DEREF 5
    0xf2, // BINARY_OP 27 __add__
    0x25,0x06, // LOAD_DEREF 6
    0xf2, // BINARY_OP 27 __add__
    0x25,0x07, // LOAD_DEREF 7
    0xf2, // BINARY_OP 27 __add__
    0x25,0x08, // LOAD_DEREF 8
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_many_cells_all_of_them = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_many_cells_all_of_them,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 43,
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
        .n_pos_args = 9,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 15,
        .line_info = fun_data_closures_many_cells_all_of_them + 14,
        .line_info_top = fun_data_closures_many_cells_all_of_them + 16,
        .opcodes = fun_data_closures_many_cells_all_of_them + 16,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_many_cells_all_of_them fun_data_closures_many_cells_all_of_them[0]
#endif

static const mp_raw_code_t *const children_closures_many_cells[] = {
    (const mp_raw_code_t *)&proto_fun_closures_many_cells_all_of_them,
};

static const mp_raw_code_truncated_t proto_fun_closures_many_cells = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_many_cells,
    .children = (void *)&children_closures_many_cells,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 70,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 19,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_closures_many_cells + 7,
        .line_info_top = fun_data_closures_many_cells + 19,
        .opcodes = fun_data_closures_many_cells + 28,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_loop_of_lambdas
static const byte fun_data_closures_loop_of_lambdas[26] = {
    0x18,0x06, // prelude
    0x09, // names: loop_of_lambdas
    0x80,0x38, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x12,0x1b, // LOAD_GLOBAL 'range'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x32,0x01, // MAKE_FUNCTION 1
    0x12,0x1b, // LOAD_GLOBAL 'range'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
// child of closures_loop_of_lambdas
// frozen bytecode for file closures.py, scope closures_loop_of_lambdas__lt_listcomp_gt_
static const byte fun_data_closures_loop_of_lambdas__lt_listcomp_gt_[24] = {
    0x41,0x08, // prelude
    0x0b,0x1c, // names: <listcomp>, *
    0x80,0x38, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x0b, // FOR_ITER 11
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0x33,0x00, // MAKE_FUNCTION_DEFARGS 0
    0x2f,0x14, // STORE_COMP 20
    0x42,0x33, // JUMP -13
    0x63, // RETURN_VALUE
};
// child of closures_loop_of_lambdas__lt_listcomp_gt_
// frozen bytecode for file closures.py, scope closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_
static const byte fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_[9] = {
    0x89,0x01,0x08, // prelude
    0x12,0x21, // names: <lambda>, k
    0x80,0x38, // code info
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_,
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
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 18,
        .line_info = fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ + 5,
        .line_info_top = fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ + 7,
        .opcodes = fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_[0]
#endif

static const mp_raw_code_t *const children_closures_loop_of_lambdas__lt_listcomp_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_,
};

static const mp_raw_code_truncated_t proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_,
    .children = (void *)&children_closures_loop_of_lambdas__lt_listcomp_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 11,
        .line_info = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};

// child of closures_loop_of_lambdas
// frozen bytecode for file closures.py, scope closures_loop_of_lambdas__lt_listcomp_gt_2
static const byte fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2[24] = {
    0x39,0x09, // prelude
    0x0b,0x1c, // names: <listcomp>, *
    0x80,0x38,0x01, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x0a, // FOR_ITER 10
    0x27,0x01, // STORE_DEREF 1
    0xb1, // LOAD_FAST 1
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x2f,0x14, // STORE_COMP 20
    0x42,0x34, // JUMP -12
    0x63, // RETURN_VALUE
};
// child of closures_loop_of_lambdas__lt_listcomp_gt_2
// frozen bytecode for file closures.py, scope closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_
static const byte fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_[9] = {
    0x09,0x08, // prelude
    0x12,0x1c, // names: <lambda>, *
    0x80,0x38, // code info
    0x25,0x00, // LOAD_DEREF 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_,
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
        .qstr_block_name_idx = 18,
        .line_info = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ + 4,
        .line_info_top = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ + 6,
        .opcodes = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_[0]
#endif

static const mp_raw_code_t *const children_closures_loop_of_lambdas__lt_listcomp_gt_2[] = {
    (const mp_raw_code_t *)&proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_,
};

static const mp_raw_code_truncated_t proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2,
    .children = (void *)&children_closures_loop_of_lambdas__lt_listcomp_gt_2,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 24,
    .n_children = 1,
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
        .qstr_block_name_idx = 11,
        .line_info = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2 + 4,
        .line_info_top = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2 + 6,
        .opcodes = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2 + 7,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_closures_loop_of_lambdas[] = {
    (const mp_raw_code_t *)&proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_closures_loop_of_lambdas__lt_listcomp_gt_2,
};

static const mp_raw_code_truncated_t proto_fun_closures_loop_of_lambdas = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_loop_of_lambdas,
    .children = (void *)&children_closures_loop_of_lambdas,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 26,
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
        .qstr_block_name_idx = 9,
        .line_info = fun_data_closures_loop_of_lambdas + 3,
        .line_info_top = fun_data_closures_loop_of_lambdas + 5,
        .opcodes = fun_data_closures_loop_of_lambdas + 5,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures_recursive
static const byte fun_data_closures_recursive[20] = {
    0x19,0x0b, // prelude
    0x0a,0x1a, // names: recursive, n
    0x80,0x3c,0x66,0x01, // code info
    0xb1, // LOAD_FAST 1
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x27,0x01, // STORE_DEREF 1
    0x25,0x01, // LOAD_DEREF 1
    0xb0, // LOAD_FAST 0
    0x34,0x01, // CALL_FUNCTION 1
    0x63, // RETURN_VALUE
};
// child of closures_recursive
// frozen bytecode for file closures.py, scope closures_recursive_down
static const byte fun_data_closures_recursive_down[27] = {
    0x2a,0x0a, // prelude
    0x10,0x1c,0x1f, // names: down, *, m
    0x80,0x3d, // code info
    0xb1, // LOAD_FAST 1
    0x80, // LOAD_CONST_SMALL_INT 0
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x2b,0x00, // BUILD_LIST 0
    0x63, // RETURN_VALUE
    0xb1, // LOAD_FAST 1
    0x2b,0x01, // BUILD_LIST 1
    0x25,0x00, // LOAD_DEREF 0
    0xb1, // LOAD_FAST 1
    0x81, // LOAD_CONST_SMALL_INT 1
    0xf3, // BINARY_OP 28 __sub__
    0x34,0x01, // CALL_FUNCTION 1
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_closures_recursive_down = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_recursive_down,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 27,
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
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 16,
        .line_info = fun_data_closures_recursive_down + 5,
        .line_info_top = fun_data_closures_recursive_down + 7,
        .opcodes = fun_data_closures_recursive_down + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures_recursive_down fun_data_closures_recursive_down[0]
#endif

static const mp_raw_code_t *const children_closures_recursive[] = {
    (const mp_raw_code_t *)&proto_fun_closures_recursive_down,
};

static const mp_raw_code_truncated_t proto_fun_closures_recursive = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures_recursive,
    .children = (void *)&children_closures_recursive,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 20,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 10,
        .line_info = fun_data_closures_recursive + 4,
        .line_info_top = fun_data_closures_recursive + 7,
        .opcodes = fun_data_closures_recursive + 8,
    },
    #endif
    #endif
};

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures__lt_listcomp_gt_
static const byte fun_data_closures__lt_listcomp_gt_[21] = {
    0x39,0x08, // prelude
    0x0b,0x1c, // names: <listcomp>, *
    0x80,0x46, // code info
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
static const mp_raw_code_truncated_t proto_fun_closures__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures__lt_listcomp_gt_,
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
        .qstr_block_name_idx = 11,
        .line_info = fun_data_closures__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_closures__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_closures__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures__lt_listcomp_gt_ fun_data_closures__lt_listcomp_gt_[0]
#endif

// child of closures__lt_module_gt_
// frozen bytecode for file closures.py, scope closures__lt_listcomp_gt_2
static const byte fun_data_closures__lt_listcomp_gt_2[21] = {
    0x39,0x08, // prelude
    0x0b,0x1c, // names: <listcomp>, *
    0x80,0x46, // code info
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
static const mp_raw_code_truncated_t proto_fun_closures__lt_listcomp_gt_2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures__lt_listcomp_gt_2,
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
        .qstr_block_name_idx = 11,
        .line_info = fun_data_closures__lt_listcomp_gt_2 + 4,
        .line_info_top = fun_data_closures__lt_listcomp_gt_2 + 6,
        .opcodes = fun_data_closures__lt_listcomp_gt_2 + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_closures__lt_listcomp_gt_2 fun_data_closures__lt_listcomp_gt_2[0]
#endif

static const mp_raw_code_t *const children_closures__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_closures_counter,
    (const mp_raw_code_t *)&proto_fun_closures_argument_cell,
    (const mp_raw_code_t *)&proto_fun_closures_three_levels,
    (const mp_raw_code_t *)&proto_fun_closures_with_defaults,
    (const mp_raw_code_t *)&proto_fun_closures_many_cells,
    (const mp_raw_code_t *)&proto_fun_closures_loop_of_lambdas,
    (const mp_raw_code_t *)&proto_fun_closures_recursive,
    (const mp_raw_code_t *)&proto_fun_closures__lt_listcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_closures__lt_listcomp_gt_2,
};

static const mp_raw_code_truncated_t proto_fun_closures__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_closures__lt_module_gt_,
    .children = (void *)&children_closures__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 162,
    .n_children = 9,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 7,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_closures__lt_module_gt_ + 3,
        .line_info_top = fun_data_closures__lt_module_gt_ + 23,
        .opcodes = fun_data_closures__lt_module_gt_ + 23,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_closures[34] = {
    MP_QSTR_closures_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_key,
    MP_QSTR_counter,
    MP_QSTR_argument_cell,
    MP_QSTR_three_levels,
    MP_QSTR_with_defaults,
    MP_QSTR_c,
    MP_QSTR_many_cells,
    MP_QSTR_loop_of_lambdas,
    MP_QSTR_recursive,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_step,
    MP_QSTR_inner,
    MP_QSTR_two,
    MP_QSTR_all_of_them,
    MP_QSTR_down,
    MP_QSTR_one,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR_print,
    MP_QSTR_fixed,
    MP_QSTR_late,
    MP_QSTR_start,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_x,
    MP_QSTR_n,
    MP_QSTR_range,
    MP_QSTR__star_,
    MP_QSTR_by,
    MP_QSTR_y,
    MP_QSTR_m,
    MP_QSTR_z,
    MP_QSTR_k,
};

static const mp_frozen_module_t frozen_module_closures = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_closures,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_closures__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "closures.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_closures,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("closures", "closures.py")
#endif

/*
byte sizes:
qstr content: 27 unique, 235 bytes
bc content: 653
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 21 * 4 = 336
mp_frozen_mpy_names_content: 13
mp_frozen_mpy_content_size: 4
total: 1241
*/
