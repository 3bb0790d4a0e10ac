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
    MP_QSTR__lt_dictcomp_gt_ = MP_QSTRnumber_of,
    MP_QSTR__lt_genexpr_gt_,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR__lt_setcomp_gt_,
    MP_QSTR_Box,
    MP_QSTR_a,
    MP_QSTR_assert,
    MP_QSTR_attributes,
    MP_QSTR_b,
    MP_QSTR_c,
    MP_QSTR_calls,
    MP_QSTR_cells,
    MP_QSTR_comprehensions,
    MP_QSTR_containers,
    MP_QSTR_done,
    MP_QSTR_f,
    MP_QSTR_fine,
    MP_QSTR_fixed,
    MP_QSTR_g,
    MP_QSTR_gen,
    MP_QSTR_i,
    MP_QSTR_implementation,
    MP_QSTR_j,
    MP_QSTR_k,
    MP_QSTR_kind,
    MP_QSTR_logic,
    MP_QSTR_loops,
    MP_QSTR_made_here,
    MP_QSTR_n,
    MP_QSTR_names,
    MP_QSTR_negative_ints,
    MP_QSTR_o,
    MP_QSTR_opcodes_all_dot_py,
    MP_QSTR_other,
    MP_QSTR_path,
    MP_QSTR_raising,
    MP_QSTR_s,
    MP_QSTR_search_path,
    MP_QSTR_seq,
    MP_QSTR_singletons,
    MP_QSTR_slices,
    MP_QSTR_small_ints,
    MP_QSTR_sys,
    MP_QSTR_temporary,
    MP_QSTR_text,
    MP_QSTR_unpacking,
    MP_QSTR_use,
    MP_QSTR_walk,
    MP_QSTR_x,
    MP_QSTR__brace_open__brace_close_,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    204,
    52,
    128,
    212,
    84,
    208,
    196,
    71,
    138,
    199,
    198,
    52,
    176,
    104,
    209,
    69,
    195,
    1,
    83,
    194,
    41,
    204,
    23,
    207,
    206,
    173,
    75,
    42,
    173,
    203,
    145,
    217,
    202,
    189,
    161,
    136,
    140,
    214,
    217,
    34,
    249,
    38,
    69,
    188,
    126,
    152,
    71,
    102,
    244,
    221,
    227,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    10,
    9,
    8,
    10,
    9,
    3,
    1,
    6,
    10,
    1,
    1,
    5,
    5,
    14,
    10,
    4,
    1,
    4,
    5,
    1,
    3,
    1,
    14,
    1,
    1,
    4,
    5,
    5,
    9,
    1,
    5,
    13,
    1,
    14,
    5,
    4,
    7,
    1,
    11,
    3,
    10,
    6,
    10,
    3,
    9,
    4,
    9,
    3,
    4,
    1,
    2,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    51, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<dictcomp>",
        "<genexpr>",
        "<lambda>",
        "<listcomp>",
        "<setcomp>",
        "Box",
        "a",
        "assert",
        "attributes",
        "b",
        "c",
        "calls",
        "cells",
        "comprehensions",
        "containers",
        "done",
        "f",
        "fine",
        "fixed",
        "g",
        "gen",
        "i",
        "implementation",
        "j",
        "k",
        "kind",
        "logic",
        "loops",
        "made_here",
        "n",
        "names",
        "negative_ints",
        "o",
        "opcodes_all.py",
        "other",
        "path",
        "raising",
        "s",
        "search_path",
        "seq",
        "singletons",
        "slices",
        "small_ints",
        "sys",
        "temporary",
        "text",
        "unpacking",
        "use",
        "walk",
        "x",
        "{}",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module opcodes_all
// - original source file: mpy/bytecode/opcodes_all.mpy
// - frozen file name: opcodes_all.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file opcodes_all.py, scope opcodes_all__lt_module_gt_
static const byte fun_data_opcodes_all__lt_module_gt_[315] = {
    0x38,0x66, // prelude
    0x01, // names: <module>
    0x20,0x26,0x52,0x23,0x23,0x62,0x84,0x09,0x84,0x0e,0x84,0x0a,0x6b,0x60,0x64,0x20,0x64,0x20,0x84,0x0b,0x84,0x0c,0x84,0x17,0x84,0x14,0x64,0x20,0x64,0x20,0x64,0x20,0x64,0x20,0x64,0x20,0x84,0x07,0x84,0x0d,0x48,0x2d,0x2b,0x34,0x2e,0x2b,0x2e,0x2f,0x38,0x2e, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x51, // LOAD_CONST_NONE
    0x1b,0x02, // IMPORT_NAME 'sys'
    0x16,0x02, // STORE_NAME 'sys'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x10,0x03, // LOAD_CONST_STRING 'path'
    0x10,0x04, // LOAD_CONST_STRING 'implementation'
    0x2a,0x02, // BUILD_TUPLE 2
    0x1b,0x02, // IMPORT_NAME 'sys'
    0x1c,0x03, // IMPORT_FROM 'path'
    0x16,0x2f, // STORE_NAME 'search_path'
    0x1c,0x04, // IMPORT_FROM 'implementation'
    0x16,0x04, // STORE_NAME 'implementation'
    0x59, // POP_TOP
    0x87, // LOAD_CONST_SMALL_INT 7
    0x16,0x30, // STORE_NAME 'fixed'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x16,0x31, // STORE_NAME 'temporary'
    0x19,0x31, // DELETE_NAME 'temporary'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x09, // STORE_NAME 'names'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x0a, // STORE_NAME 'cells'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x0b, // STORE_NAME 'attributes'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x03, // MAKE_FUNCTION 3
    0x10,0x05, // LOAD_CONST_STRING 'Box'
    0x11,0x32, // LOAD_NAME 'dict'
    0x34,0x03, // CALL_FUNCTION 3
    0x16,0x05, // STORE_NAME 'Box'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x0e, // STORE_NAME 'containers'
    0x32,0x05, // MAKE_FUNCTION 5
    0x16,0x0f, // STORE_NAME 'slices'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x10, // STORE_NAME 'unpacking'
    0x32,0x07, // MAKE_FUNCTION 7
    0x16,0x11, // STORE_NAME 'calls'
    0x32,0x08, // MAKE_FUNCTION 8
    0x16,0x17, // STORE_NAME 'raising'
    0x32,0x09, // MAKE_FUNCTION 9
    0x16,0x1e, // STORE_NAME 'loops'
    0x32,0x0a, // MAKE_FUNCTION 10
    0x16,0x20, // STORE_NAME 'logic'
    0x32,0x0b, // MAKE_FUNCTION 11
    0x16,0x21, // STORE_NAME 'small_ints'
    0x32,0x0c, // MAKE_FUNCTION 12
    0x16,0x22, // STORE_NAME 'negative_ints'
    0x32,0x0d, // MAKE_FUNCTION 13
    0x16,0x23, // STORE_NAME 'singletons'
    0x32,0x0e, // MAKE_FUNCTION 14
    0x16,0x24, // STORE_NAME 'comprehensions'
    0x32,0x0f, // MAKE_FUNCTION 15
    0x16,0x25, // STORE_NAME 'gen'
    0x32,0x10, // MAKE_FUNCTION 16
    0x16,0x26, // STORE_NAME 'walk'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x10,0x06, // LOAD_CONST_STRING '*'
    0x2a,0x01, // BUILD_TUPLE 1
    0x1b,0x02, // IMPORT_NAME 'sys'
    0x69, // IMPORT_STAR
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x09, // LOAD_NAME 'names'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x0a, // LOAD_NAME 'cells'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x0e, // LOAD_NAME 'containers'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x0f, // LOAD_NAME 'slices'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x84, // LOAD_CONST_SMALL_INT 4
    0x85, // LOAD_CONST_SMALL_INT 5
    0x2b,0x06, // BUILD_LIST 6
    0x81, // LOAD_CONST_SMALL_INT 1
    0x84, // LOAD_CONST_SMALL_INT 4
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x04, // CALL_FUNCTION 4
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x10, // LOAD_NAME 'unpacking'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x2b,0x03, // BUILD_LIST 3
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x11, // LOAD_NAME 'calls'
    0x32,0x11, // MAKE_FUNCTION 17
    0x10,0x07, // LOAD_CONST_STRING 'a'
    0x10,0x08, // LOAD_CONST_STRING 'b'
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x32,0x12, // MAKE_FUNCTION 18
    0x11,0x34, // LOAD_NAME 'range'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x1e, // LOAD_NAME 'loops'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x1e, // LOAD_NAME 'loops'
    0x89, // LOAD_CONST_SMALL_INT 9
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x20, // LOAD_NAME 'logic'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x03, // CALL_FUNCTION 3
    0x11,0x21, // LOAD_NAME 'small_ints'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x22, // LOAD_NAME 'negative_ints'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x23, // LOAD_NAME 'singletons'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x04, // CALL_FUNCTION 4
    0x59, // POP_TOP
    0x11,0x33, // LOAD_NAME 'print'
    0x11,0x24, // LOAD_NAME 'comprehensions'
    0x11,0x34, // LOAD_NAME 'range'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x26, // LOAD_NAME 'walk'
    0x11,0x25, // LOAD_NAME 'gen'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_names
static const byte fun_data_opcodes_all_names[23] = {
    0x08,0x10, // prelude
    0x09, // names: names
    0x80,0x0a,0x20,0x23,0x23,0x22,0x22, // code info
    0x83, // LOAD_CONST_SMALL_INT 3
    0x17,0x35, // STORE_GLOBAL 'made_here'
    0x12,0x35, // LOAD_GLOBAL 'made_here'
    0xc0, // STORE_FAST 0
    0x1a,0x35, // DELETE_GLOBAL 'made_here'
    0x28,0x00, // DELETE_FAST 0
    0x12,0x30, // LOAD_GLOBAL 'fixed'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_names = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_names,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 23,
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
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 9,
        .line_info = fun_data_opcodes_all_names + 3,
        .line_info_top = fun_data_opcodes_all_names + 10,
        .opcodes = fun_data_opcodes_all_names + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_names fun_data_opcodes_all_names[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_cells
static const byte fun_data_opcodes_all_cells[34] = {
    0x28,0x92,0x01, // prelude
    0x0a, // names: cells
    0x80,0x13,0x23,0x43,0x66,0x40,0x24,0x22,0x02,0x03, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x27,0x02, // STORE_DEREF 2
    0x82, // LOAD_CONST_SMALL_INT 2
    0x27,0x03, // STORE_DEREF 3
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0x20,0x00,0x02, // MAKE_CLOSURE 0
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x34,0x00, // CALL_FUNCTION 0
    0xc1, // STORE_FAST 1
    0x29,0x03, // DELETE_DEREF 3
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of opcodes_all_cells
// frozen bytecode for file opcodes_all.py, scope opcodes_all_cells_use
static const byte fun_data_opcodes_all_cells_use[22] = {
    0x1a,0x0e, // prelude
    0x2a,0x06,0x06, // names: use, *, *
    0x80,0x17,0x20,0x26, // code info
    0x25,0x00, // LOAD_DEREF 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x27,0x00, // STORE_DEREF 0
    0x25,0x00, // LOAD_DEREF 0
    0x25,0x01, // LOAD_DEREF 1
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_cells_use = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_cells_use,
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
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 42,
        .line_info = fun_data_opcodes_all_cells_use + 5,
        .line_info_top = fun_data_opcodes_all_cells_use + 9,
        .opcodes = fun_data_opcodes_all_cells_use + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_cells_use fun_data_opcodes_all_cells_use[0]
#endif

static const mp_raw_code_t *const children_opcodes_all_cells[] = {
    (const mp_raw_code_t *)&proto_fun_opcodes_all_cells_use,
};

static const mp_raw_code_truncated_t proto_fun_opcodes_all_cells = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_cells,
    .children = (void *)&children_opcodes_all_cells,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 34,
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
        .qstr_block_name_idx = 10,
        .line_info = fun_data_opcodes_all_cells + 4,
        .line_info_top = fun_data_opcodes_all_cells + 12,
        .opcodes = fun_data_opcodes_all_cells + 14,
    },
    #endif
    #endif
};

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_attributes
static const byte fun_data_opcodes_all_attributes[52] = {
    0x21,0x14, // prelude
    0x0b,0x36, // names: attributes, o
    0x80,0x21,0x24,0x29,0x25,0x25,0x29,0x26, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0xb0, // LOAD_FAST 0
    0x18,0x0c, // STORE_ATTR 'value'
    0xb0, // LOAD_FAST 0
    0x57, // DUP_TOP
    0x13,0x0c, // LOAD_ATTR 'value'
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x5a, // ROT_TWO
    0x18,0x0c, // STORE_ATTR 'value'
    0xb0, // LOAD_FAST 0
    0x53, // LOAD_NULL
    0x5a, // ROT_TWO
    0x18,0x0c, // STORE_ATTR 'value'
    0x82, // LOAD_CONST_SMALL_INT 2
    0xb0, // LOAD_FAST 0
    0x10,0x0d, // LOAD_CONST_STRING 'key'
    0x56, // STORE_SUBSCR
    0xb0, // LOAD_FAST 0
    0x10,0x0d, // LOAD_CONST_STRING 'key'
    0x58, // DUP_TOP_TWO
    0x55, // LOAD_SUBSCR
    0x82, // LOAD_CONST_SMALL_INT 2
    0xe5, // BINARY_OP 14 __iadd__
    0x5b, // ROT_THREE
    0x56, // STORE_SUBSCR
    0xb0, // LOAD_FAST 0
    0x10,0x0d, // LOAD_CONST_STRING 'key'
    0x53, // LOAD_NULL
    0x5b, // ROT_THREE
    0x56, // STORE_SUBSCR
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_attributes = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_attributes,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 52,
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
        .qstr_block_name_idx = 11,
        .line_info = fun_data_opcodes_all_attributes + 4,
        .line_info_top = fun_data_opcodes_all_attributes + 12,
        .opcodes = fun_data_opcodes_all_attributes + 12,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_attributes fun_data_opcodes_all_attributes[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_Box
static const byte fun_data_opcodes_all_Box[22] = {
    0x08,0x07, // prelude
    0x05, // names: Box
    0x88,0x2b,0x00, // code info
    0x11,0x1b, // LOAD_NAME '__name__'
    0x16,0x37, // STORE_NAME '__module__'
    0x10,0x05, // LOAD_CONST_STRING 'Box'
    0x16,0x38, // STORE_NAME '__qualname__'
    0xb0, // LOAD_FAST 0
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x16,0x2b, // STORE_NAME '__init__'
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of opcodes_all_Box
// frozen bytecode for file opcodes_all.py, scope opcodes_all_Box___init__
static const byte fun_data_opcodes_all_Box___init__[24] = {
    0x22,0x0c, // prelude
    0x2b,0x06,0x4a, // names: __init__, *, self
    0x80,0x2c,0x2a, // code info
    0x12,0x4b, // LOAD_GLOBAL 'super'
    0x25,0x00, // LOAD_DEREF 0
    0xb1, // LOAD_FAST 1
    0x15,0x2b, // LOAD_SUPER_METHOD '__init__'
    0x36,0x00, // CALL_METHOD 0
    0x59, // POP_TOP
    0x80, // LOAD_CONST_SMALL_INT 0
    0xb1, // LOAD_FAST 1
    0x18,0x0c, // STORE_ATTR 'value'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_Box___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_Box___init__,
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
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 43,
        .line_info = fun_data_opcodes_all_Box___init__ + 5,
        .line_info_top = fun_data_opcodes_all_Box___init__ + 8,
        .opcodes = fun_data_opcodes_all_Box___init__ + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_Box___init__ fun_data_opcodes_all_Box___init__[0]
#endif

static const mp_raw_code_t *const children_opcodes_all_Box[] = {
    (const mp_raw_code_t *)&proto_fun_opcodes_all_Box___init__,
};

static const mp_raw_code_truncated_t proto_fun_opcodes_all_Box = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_Box,
    .children = (void *)&children_opcodes_all_Box,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 22,
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
        .qstr_block_name_idx = 5,
        .line_info = fun_data_opcodes_all_Box + 3,
        .line_info_top = fun_data_opcodes_all_Box + 5,
        .opcodes = fun_data_opcodes_all_Box + 6,
    },
    #endif
    #endif
};

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_containers
static const byte fun_data_opcodes_all_containers[36] = {
    0x42,0x0a, // prelude
    0x0e,0x07,0x08, // names: containers, a, b
    0x80,0x31, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x2b,0x02, // BUILD_LIST 2
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x2a,0x02, // BUILD_TUPLE 2
    0x2c,0x02, // BUILD_MAP 2
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x62, // STORE_MAP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x62, // STORE_MAP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x2d,0x02, // BUILD_SET 2
    0x2b,0x00, // BUILD_LIST 0
    0x2c,0x00, // BUILD_MAP 0
    0x2a,0x00, // BUILD_TUPLE 0
    0x2a,0x07, // BUILD_TUPLE 7
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_containers = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_containers,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 36,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 14,
        .line_info = fun_data_opcodes_all_containers + 5,
        .line_info_top = fun_data_opcodes_all_containers + 7,
        .opcodes = fun_data_opcodes_all_containers + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_containers fun_data_opcodes_all_containers[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_slices
static const byte fun_data_opcodes_all_slices[47] = {
    0xd8,0x04,0x0e, // prelude
    0x0f,0x39,0x3a,0x3b,0x3c, // names: slices, s, i, j, k
    0x80,0x35, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0x2e,0x02, // BUILD_SLICE 2
    0x55, // LOAD_SUBSCR
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x51, // LOAD_CONST_NONE
    0x2e,0x02, // BUILD_SLICE 2
    0x55, // LOAD_SUBSCR
    0xb0, // LOAD_FAST 0
    0x51, // LOAD_CONST_NONE
    0xb2, // LOAD_FAST 2
    0x2e,0x02, // BUILD_SLICE 2
    0x55, // LOAD_SUBSCR
    0xb0, // LOAD_FAST 0
    0x51, // LOAD_CONST_NONE
    0x51, // LOAD_CONST_NONE
    0x2e,0x02, // BUILD_SLICE 2
    0x55, // LOAD_SUBSCR
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0x2e,0x03, // BUILD_SLICE 3
    0x55, // LOAD_SUBSCR
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x55, // LOAD_SUBSCR
    0x2a,0x06, // BUILD_TUPLE 6
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_slices = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_slices,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 47,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 12,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 4,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 15,
        .line_info = fun_data_opcodes_all_slices + 8,
        .line_info_top = fun_data_opcodes_all_slices + 10,
        .opcodes = fun_data_opcodes_all_slices + 10,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_slices fun_data_opcodes_all_slices[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_unpacking
static const byte fun_data_opcodes_all_unpacking[78] = {
    0xd1,0x10,0x16, // prelude
    0x10,0x3d, // names: unpacking, seq
    0x80,0x39,0x26,0x25,0x26,0x27,0x2b,0x25,0x28, // code info
    0xb0, // LOAD_FAST 0
    0x30,0x03, // UNPACK_SEQUENCE 3
    0xc1, // STORE_FAST 1
    0xc2, // STORE_FAST 2
    0xc3, // STORE_FAST 3
    0xb0, // LOAD_FAST 0
    0x31,0x01, // UNPACK_EX 1
    0xc4, // STORE_FAST 4
    0xc5, // STORE_FAST 5
    0xb0, // LOAD_FAST 0
    0x31,0x82,0x00, // UNPACK_EX 256
    0xc6, // STORE_FAST 6
    0xc7, // STORE_FAST 7
    0xb0, // LOAD_FAST 0
    0x31,0x82,0x01, // UNPACK_EX 257
    0xc8, // STORE_FAST 8
    0xc9, // STORE_FAST 9
    0xca, // STORE_FAST 10
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0x2a,0x02, // BUILD_TUPLE 2
    0xb3, // LOAD_FAST 3
    0x5a, // ROT_TWO
    0x30,0x02, // UNPACK_SEQUENCE 2
    0xcb, // STORE_FAST 11
    0xcc, // STORE_FAST 12
    0xcd, // STORE_FAST 13
    0xb2, // LOAD_FAST 2
    0xb1, // LOAD_FAST 1
    0x5a, // ROT_TWO
    0xc1, // STORE_FAST 1
    0xc2, // STORE_FAST 2
    0xb3, // LOAD_FAST 3
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0x5b, // ROT_THREE
    0x5a, // ROT_TWO
    0xc1, // STORE_FAST 1
    0xc2, // STORE_FAST 2
    0xc3, // STORE_FAST 3
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0xb4, // LOAD_FAST 4
    0xb5, // LOAD_FAST 5
    0xb6, // LOAD_FAST 6
    0xb7, // LOAD_FAST 7
    0xb9, // LOAD_FAST 9
    0xbb, // LOAD_FAST 11
    0xbc, // LOAD_FAST 12
    0xbd, // LOAD_FAST 13
    0xb8, // LOAD_FAST 8
    0xba, // LOAD_FAST 10
    0x2a,0x0d, // BUILD_TUPLE 13
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_unpacking = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_unpacking,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 78,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 27,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 16,
        .line_info = fun_data_opcodes_all_unpacking + 5,
        .line_info_top = fun_data_opcodes_all_unpacking + 14,
        .opcodes = fun_data_opcodes_all_unpacking + 14,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_unpacking fun_data_opcodes_all_unpacking[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_calls
static const byte fun_data_opcodes_all_calls[96] = {
    0xd1,0x80,0xc0,0x40,0x18, // prelude
    0x11,0x3e, // names: calls, f
    0x80,0x44,0x24,0x26,0x29,0x26,0x28,0x2d,0x28,0x2b, // code info
    0xb0, // LOAD_FAST 0
    0x34,0x00, // CALL_FUNCTION 0
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x10,0x0d, // LOAD_CONST_STRING 'key'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x82,0x01, // CALL_FUNCTION 257
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0x81, // LOAD_CONST_SMALL_INT 1
    0x35,0x01, // CALL_FUNCTION_VAR_KW 1
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x53, // LOAD_NULL
    0xb2, // LOAD_FAST 2
    0x80, // LOAD_CONST_SMALL_INT 0
    0x35,0x82,0x00, // CALL_FUNCTION_VAR_KW 256
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xb1, // LOAD_FAST 1
    0x10,0x0d, // LOAD_CONST_STRING 'key'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x53, // LOAD_NULL
    0xb2, // LOAD_FAST 2
    0x82, // LOAD_CONST_SMALL_INT 2
    0x35,0x84,0x02, // CALL_FUNCTION_VAR_KW 514
    0x59, // POP_TOP
    0x2b,0x00, // BUILD_LIST 0
    0x14,0x12, // LOAD_METHOD 'append'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x10,0x13, // LOAD_CONST_STRING 'x'
    0x14,0x14, // LOAD_METHOD 'join'
    0xb1, // LOAD_FAST 1
    0x2a,0x00, // BUILD_TUPLE 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0x37,0x02, // CALL_METHOD_VAR_KW 2
    0x59, // POP_TOP
    0x10,0x15, // LOAD_CONST_STRING '{}'
    0x14,0x16, // LOAD_METHOD 'format'
    0xb1, // LOAD_FAST 1
    0x53, // LOAD_NULL
    0xb2, // LOAD_FAST 2
    0x81, // LOAD_CONST_SMALL_INT 1
    0x37,0x82,0x01, // CALL_METHOD_VAR_KW 257
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_calls = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_calls,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 96,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 11,
        .n_exc_stack = 0,
        .scope_flags = 6,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_opcodes_all_calls + 7,
        .line_info_top = fun_data_opcodes_all_calls + 17,
        .opcodes = fun_data_opcodes_all_calls + 17,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_calls fun_data_opcodes_all_calls[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_raising
static const byte fun_data_opcodes_all_raising[132] = {
    0xc5,0x02,0x24, // prelude
    0x17,0x3f, // names: raising, kind
    0x80,0x50,0x24,0x25,0x23,0x25,0x28,0x25,0x22,0x4d,0x44,0x2f,0x2c,0x56,0x44,0x44, // code info
    0x49,0x68, // SETUP_FINALLY 104
    0x48,0x3b, // SETUP_EXCEPT 59
    0xb0, // LOAD_FAST 0
    0x80, // LOAD_CONST_SMALL_INT 0
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x12,0x40, // LOAD_GLOBAL 'ValueError'
    0x65, // RAISE_OBJ
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x48, // POP_JUMP_IF_FALSE 8
    0x12,0x40, // LOAD_GLOBAL 'ValueError'
    0x10,0x18, // LOAD_CONST_STRING 'text'
    0x34,0x01, // CALL_FUNCTION 1
    0x51, // LOAD_CONST_NONE
    0x66, // RAISE_FROM
    0xb0, // LOAD_FAST 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x53, // POP_JUMP_IF_FALSE 19
    0x48,0x06, // SETUP_EXCEPT 6
    0x12,0x41, // LOAD_GLOBAL 'KeyError'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x65, // RAISE_OBJ
    0x57, // DUP_TOP
    0x12,0x41, // LOAD_GLOBAL 'KeyError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0x59, // POP_TOP
    0x64, // RAISE_LAST
    0x5d, // END_FINALLY
    0x42,0x4c, // JUMP 12
    0xb0, // LOAD_FAST 0
    0x83, // LOAD_CONST_SMALL_INT 3
    0xd9, // BINARY_OP 2 __eq__
    0x43,0x47, // POP_JUMP_IF_TRUE 7
    0x12,0x19, // LOAD_GLOBAL 'AssertionError'
    0x10,0x1a, // LOAD_CONST_STRING 'other'
    0x34,0x01, // CALL_FUNCTION 1
    0x65, // RAISE_OBJ
    0x4a,0x27, // POP_EXCEPT_JUMP 39
    0x57, // DUP_TOP
    0x12,0x40, // LOAD_GLOBAL 'ValueError'
    0x12,0x41, // LOAD_GLOBAL 'KeyError'
    0x2a,0x02, // BUILD_TUPLE 2
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x52, // POP_JUMP_IF_FALSE 18
    0xc1, // STORE_FAST 1
    0x49,0x08, // SETUP_FINALLY 8
    0x12,0x42, // LOAD_GLOBAL 'type'
    0xb1, // LOAD_FAST 1
    0x34,0x01, // CALL_FUNCTION 1
    0x13,0x1b, // LOAD_ATTR '__name__'
    0x63, // RETURN_VALUE
    0x51, // LOAD_CONST_NONE
    0xc1, // STORE_FAST 1
    0x28,0x01, // DELETE_FAST 1
    0x5d, // END_FINALLY
    0x4a,0x0e, // POP_EXCEPT_JUMP 14
    0x57, // DUP_TOP
    0x12,0x19, // LOAD_GLOBAL 'AssertionError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x44, // POP_JUMP_IF_FALSE 4
    0x59, // POP_TOP
    0x10,0x1c, // LOAD_CONST_STRING 'assert'
    0x63, // RETURN_VALUE
    0x5d, // END_FINALLY
    0x10,0x1d, // LOAD_CONST_STRING 'fine'
    0x63, // RETURN_VALUE
    0x51, // LOAD_CONST_NONE
    0x51, // LOAD_CONST_NONE
    0xc0, // STORE_FAST 0
    0x5d, // END_FINALLY
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_raising = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_raising,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 132,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 3,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 23,
        .line_info = fun_data_opcodes_all_raising + 5,
        .line_info_top = fun_data_opcodes_all_raising + 21,
        .opcodes = fun_data_opcodes_all_raising + 21,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_raising fun_data_opcodes_all_raising[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_loops
static const byte fun_data_opcodes_all_loops[118] = {
    0x79,0x26, // prelude
    0x1e,0x43, // names: loops, n
    0x80,0x67,0x23,0x26,0x25,0x22,0x25,0x22,0x50,0x2c,0x22,0x24,0x25,0x25,0x2c,0x25,0x2b, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xc1, // STORE_FAST 1
    0xb0, // LOAD_FAST 0
    0x80, // LOAD_CONST_SMALL_INT 0
    0x42,0x59, // JUMP 25
    0x57, // DUP_TOP
    0xc2, // STORE_FAST 2
    0xb2, // LOAD_FAST 2
    0x81, // LOAD_CONST_SMALL_INT 1
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0x42,0x4e, // JUMP 14
    0xb2, // LOAD_FAST 2
    0x86, // LOAD_CONST_SMALL_INT 6
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0x42,0x5a, // JUMP 26
    0xb1, // LOAD_FAST 1
    0x14,0x12, // LOAD_METHOD 'append'
    0xb2, // LOAD_FAST 2
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x58, // DUP_TOP_TWO
    0x5a, // ROT_TWO
    0xd7, // BINARY_OP 0 __lt__
    0x43,0x22, // POP_JUMP_IF_TRUE -30
    0x59, // POP_TOP
    0x59, // POP_TOP
    0xb1, // LOAD_FAST 1
    0x14,0x12, // LOAD_METHOD 'append'
    0x10,0x1f, // LOAD_CONST_STRING 'done'
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x42,0x42, // JUMP 2
    0x59, // POP_TOP
    0x59, // POP_TOP
    0x42,0x4b, // JUMP 11
    0xb0, // LOAD_FAST 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe6, // BINARY_OP 15 __isub__
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x82, // LOAD_CONST_SMALL_INT 2
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0x42,0x43, // JUMP 3
    0xb0, // LOAD_FAST 0
    0x43,0x32, // POP_JUMP_IF_TRUE -14
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x2b,0x02, // BUILD_LIST 2
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x2a,0x02, // BUILD_TUPLE 2
    0x5f, // GET_ITER_STACK
    0x4b,0x11, // FOR_ITER 17
    0xc3, // STORE_FAST 3
    0xb3, // LOAD_FAST 3
    0x5f, // GET_ITER_STACK
    0x4b,0x0a, // FOR_ITER 10
    0xc4, // STORE_FAST 4
    0xb1, // LOAD_FAST 1
    0x14,0x12, // LOAD_METHOD 'append'
    0xb4, // LOAD_FAST 4
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x42,0x34, // JUMP -12
    0x42,0x2d, // JUMP -19
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_loops = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_loops,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 118,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 16,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 30,
        .line_info = fun_data_opcodes_all_loops + 4,
        .line_info_top = fun_data_opcodes_all_loops + 21,
        .opcodes = fun_data_opcodes_all_loops + 21,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_loops fun_data_opcodes_all_loops[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_logic
static const byte fun_data_opcodes_all_logic[42] = {
    0x43,0x0c, // prelude
    0x20,0x07,0x08,0x44, // names: logic, a, b, c
    0x80,0x7b, // code info
    0xb0, // LOAD_FAST 0
    0x46,0x01, // JUMP_IF_FALSE_OR_POP 1
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x45,0x01, // JUMP_IF_TRUE_OR_POP 1
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x46,0x01, // JUMP_IF_FALSE_OR_POP 1
    0xb1, // LOAD_FAST 1
    0x45,0x01, // JUMP_IF_TRUE_OR_POP 1
    0xb2, // LOAD_FAST 2
    0xb0, // LOAD_FAST 0
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0xb1, // LOAD_FAST 1
    0x42,0x41, // JUMP 1
    0xb2, // LOAD_FAST 2
    0xb0, // LOAD_FAST 0
    0xd3, // UNARY_OP 3 <not>
    0xb0, // LOAD_FAST 0
    0x45,0x01, // JUMP_IF_TRUE_OR_POP 1
    0xb1, // LOAD_FAST 1
    0x46,0x01, // JUMP_IF_FALSE_OR_POP 1
    0xb2, // LOAD_FAST 2
    0x2a,0x06, // BUILD_TUPLE 6
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_logic = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_logic,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 42,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 32,
        .line_info = fun_data_opcodes_all_logic + 6,
        .line_info_top = fun_data_opcodes_all_logic + 8,
        .opcodes = fun_data_opcodes_all_logic + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_logic fun_data_opcodes_all_logic[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_small_ints
static const byte fun_data_opcodes_all_small_ints[8] = {
    0x00,0x06, // prelude
    0x21, // names: small_ints
    0x80,0x7f, // code info
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_small_ints = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_small_ints,
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
        .qstr_block_name_idx = 33,
        .line_info = fun_data_opcodes_all_small_ints + 3,
        .line_info_top = fun_data_opcodes_all_small_ints + 5,
        .opcodes = fun_data_opcodes_all_small_ints + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_small_ints fun_data_opcodes_all_small_ints[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_negative_ints
static const byte fun_data_opcodes_all_negative_ints[38] = {
    0x98,0x10,0x06, // prelude
    0x22, // names: negative_ints
    0x80,0x83, // code info
    0x7e, // LOAD_CONST_SMALL_INT -2
    0x7d, // LOAD_CONST_SMALL_INT -3
    0x7c, // LOAD_CONST_SMALL_INT -4
    0x7b, // LOAD_CONST_SMALL_INT -5
    0x7a, // LOAD_CONST_SMALL_INT -6
    0x79, // LOAD_CONST_SMALL_INT -7
    0x78, // LOAD_CONST_SMALL_INT -8
    0x77, // LOAD_CONST_SMALL_INT -9
    0x76, // LOAD_CONST_SMALL_INT -10
    0x75, // LOAD_CONST_SMALL_INT -11
    0x74, // LOAD_CONST_SMALL_INT -12
    0x73, // LOAD_CONST_SMALL_INT -13
    0x72, // LOAD_CONST_SMALL_INT -14
    0x71, // LOAD_CONST_SMALL_INT -15
    0x70, // LOAD_CONST_SMALL_INT -16
    0x22,0x6f, // LOAD_CONST_SMALL_INT -17
    0x22,0x40, // LOAD_CONST_SMALL_INT -64
    0x22,0xff,0x3f, // LOAD_CONST_SMALL_INT -65
    0x22,0xc0,0x00, // LOAD_CONST_SMALL_INT -8192
    0x22,0xff,0xbf,0x7f, // LOAD_CONST_SMALL_INT -8193
    0x2b,0x14, // BUILD_LIST 20
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_negative_ints = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_negative_ints,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 38,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 20,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 34,
        .line_info = fun_data_opcodes_all_negative_ints + 4,
        .line_info_top = fun_data_opcodes_all_negative_ints + 6,
        .opcodes = fun_data_opcodes_all_negative_ints + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_negative_ints fun_data_opcodes_all_negative_ints[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_singletons
static const byte fun_data_opcodes_all_singletons[17] = {
    0x28,0x06, // prelude
    0x23, // names: singletons
    0x80,0x87, // code info
    0x51, // LOAD_CONST_NONE
    0x52, // LOAD_CONST_TRUE
    0x50, // LOAD_CONST_FALSE
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x12,0x45, // LOAD_GLOBAL 'Ellipsis'
    0x12,0x1b, // LOAD_GLOBAL '__name__'
    0x2a,0x06, // BUILD_TUPLE 6
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_singletons = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_singletons,
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
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 35,
        .line_info = fun_data_opcodes_all_singletons + 3,
        .line_info_top = fun_data_opcodes_all_singletons + 5,
        .opcodes = fun_data_opcodes_all_singletons + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_singletons fun_data_opcodes_all_singletons[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_comprehensions
static const byte fun_data_opcodes_all_comprehensions[34] = {
    0x31,0x08, // prelude
    0x24,0x46, // names: comprehensions, items
    0x80,0x8b, // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0xb0, // LOAD_FAST 0
    0x34,0x01, // CALL_FUNCTION 1
    0x32,0x01, // MAKE_FUNCTION 1
    0xb0, // LOAD_FAST 0
    0x34,0x01, // CALL_FUNCTION 1
    0x32,0x02, // MAKE_FUNCTION 2
    0xb0, // LOAD_FAST 0
    0x34,0x01, // CALL_FUNCTION 1
    0x12,0x47, // LOAD_GLOBAL 'list'
    0x32,0x03, // MAKE_FUNCTION 3
    0xb0, // LOAD_FAST 0
    0x5e, // GET_ITER
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x2a,0x04, // BUILD_TUPLE 4
    0x63, // RETURN_VALUE
};
// child of opcodes_all_comprehensions
// frozen bytecode for file opcodes_all.py, scope opcodes_all_comprehensions__lt_listcomp_gt_
static const byte fun_data_opcodes_all_comprehensions__lt_listcomp_gt_[19] = {
    0x39,0x08, // prelude
    0x29,0x06, // names: <listcomp>, *
    0x80,0x8b, // code info
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
static const mp_raw_code_truncated_t proto_fun_opcodes_all_comprehensions__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_comprehensions__lt_listcomp_gt_,
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
        .qstr_block_name_idx = 41,
        .line_info = fun_data_opcodes_all_comprehensions__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_opcodes_all_comprehensions__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_opcodes_all_comprehensions__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_comprehensions__lt_listcomp_gt_ fun_data_opcodes_all_comprehensions__lt_listcomp_gt_[0]
#endif

// child of opcodes_all_comprehensions
// frozen bytecode for file opcodes_all.py, scope opcodes_all_comprehensions__lt_dictcomp_gt_
static const byte fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_[22] = {
    0x41,0x08, // prelude
    0x2c,0x06, // names: <dictcomp>, *
    0x80,0x8b, // code info
    0x2c,0x00, // BUILD_MAP 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x09, // FOR_ITER 9
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0xb1, // LOAD_FAST 1
    0xf4, // BINARY_OP 29 __mul__
    0xb1, // LOAD_FAST 1
    0x2f,0x19, // STORE_COMP 25
    0x42,0x35, // JUMP -11
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_comprehensions__lt_dictcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_,
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
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 44,
        .line_info = fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_ + 4,
        .line_info_top = fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_ + 6,
        .opcodes = fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_comprehensions__lt_dictcomp_gt_ fun_data_opcodes_all_comprehensions__lt_dictcomp_gt_[0]
#endif

// child of opcodes_all_comprehensions
// frozen bytecode for file opcodes_all.py, scope opcodes_all_comprehensions__lt_setcomp_gt_
static const byte fun_data_opcodes_all_comprehensions__lt_setcomp_gt_[19] = {
    0x39,0x08, // prelude
    0x2d,0x06, // names: <setcomp>, *
    0x80,0x8b, // code info
    0x2d,0x00, // BUILD_SET 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x06, // FOR_ITER 6
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x2f,0x16, // STORE_COMP 22
    0x42,0x38, // JUMP -8
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_comprehensions__lt_setcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_comprehensions__lt_setcomp_gt_,
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
        .qstr_block_name_idx = 45,
        .line_info = fun_data_opcodes_all_comprehensions__lt_setcomp_gt_ + 4,
        .line_info_top = fun_data_opcodes_all_comprehensions__lt_setcomp_gt_ + 6,
        .opcodes = fun_data_opcodes_all_comprehensions__lt_setcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_comprehensions__lt_setcomp_gt_ fun_data_opcodes_all_comprehensions__lt_setcomp_gt_[0]
#endif

// child of opcodes_all_comprehensions
// frozen bytecode for file opcodes_all.py, scope opcodes_all_comprehensions__lt_genexpr_gt_
static const byte fun_data_opcodes_all_comprehensions__lt_genexpr_gt_[24] = {
    0xb1,0x40,0x08, // prelude
    0x2e,0x06, // names: <genexpr>, *
    0x80,0x8b, // code info
    0x53, // LOAD_NULL
    0xb0, // LOAD_FAST 0
    0x53, // LOAD_NULL
    0x53, // LOAD_NULL
    0x4b,0x09, // FOR_ITER 9
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x44,0x3a, // POP_JUMP_IF_FALSE -6
    0xb1, // LOAD_FAST 1
    0x67, // YIELD_VALUE
    0x59, // POP_TOP
    0x42,0x35, // JUMP -11
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_comprehensions__lt_genexpr_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .fun_data = fun_data_opcodes_all_comprehensions__lt_genexpr_gt_,
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
        .scope_flags = 1,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 46,
        .line_info = fun_data_opcodes_all_comprehensions__lt_genexpr_gt_ + 5,
        .line_info_top = fun_data_opcodes_all_comprehensions__lt_genexpr_gt_ + 7,
        .opcodes = fun_data_opcodes_all_comprehensions__lt_genexpr_gt_ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_comprehensions__lt_genexpr_gt_ fun_data_opcodes_all_comprehensions__lt_genexpr_gt_[0]
#endif

static const mp_raw_code_t *const children_opcodes_all_comprehensions[] = {
    (const mp_raw_code_t *)&proto_fun_opcodes_all_comprehensions__lt_listcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_comprehensions__lt_dictcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_comprehensions__lt_setcomp_gt_,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_comprehensions__lt_genexpr_gt_,
};

static const mp_raw_code_truncated_t proto_fun_opcodes_all_comprehensions = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_comprehensions,
    .children = (void *)&children_opcodes_all_comprehensions,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 34,
    .n_children = 4,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 7,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 36,
        .line_info = fun_data_opcodes_all_comprehensions + 4,
        .line_info_top = fun_data_opcodes_all_comprehensions + 6,
        .opcodes = fun_data_opcodes_all_comprehensions + 6,
    },
    #endif
    #endif
};

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_gen
static const byte fun_data_opcodes_all_gen[25] = {
    0x98,0x40,0x0c, // prelude
    0x25, // names: gen
    0x80,0x8f,0x23,0x23,0x28, // code info
    0x51, // LOAD_CONST_NONE
    0x67, // YIELD_VALUE
    0xc0, // STORE_FAST 0
    0xb0, // LOAD_FAST 0
    0x67, // YIELD_VALUE
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x83, // LOAD_CONST_SMALL_INT 3
    0x2a,0x02, // BUILD_TUPLE 2
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x84, // LOAD_CONST_SMALL_INT 4
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_gen = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .fun_data = fun_data_opcodes_all_gen,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 25,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 1,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 37,
        .line_info = fun_data_opcodes_all_gen + 4,
        .line_info_top = fun_data_opcodes_all_gen + 9,
        .opcodes = fun_data_opcodes_all_gen + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_gen fun_data_opcodes_all_gen[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all_walk
static const byte fun_data_opcodes_all_walk[57] = {
    0x3d,0x16, // prelude
    0x26,0x48, // names: walk, g
    0x80,0x96,0x22,0x27,0x27,0x27,0x25,0x4b,0x23, // code info
    0x48,0x1e, // SETUP_EXCEPT 30
    0xb0, // LOAD_FAST 0
    0x14,0x27, // LOAD_METHOD 'send'
    0x51, // LOAD_CONST_NONE
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x14,0x27, // LOAD_METHOD 'send'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x14,0x27, // LOAD_METHOD 'send'
    0x86, // LOAD_CONST_SMALL_INT 6
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x03, // FOR_ITER 3
    0xc1, // STORE_FAST 1
    0x42,0x3b, // JUMP -5
    0x4a,0x0a, // POP_EXCEPT_JUMP 10
    0x57, // DUP_TOP
    0x12,0x49, // LOAD_GLOBAL 'StopIteration'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x59, // POP_TOP
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all_walk = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all_walk,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 57,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 38,
        .line_info = fun_data_opcodes_all_walk + 4,
        .line_info_top = fun_data_opcodes_all_walk + 13,
        .opcodes = fun_data_opcodes_all_walk + 13,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all_walk fun_data_opcodes_all_walk[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all__lt_lambda_gt_
static const byte fun_data_opcodes_all__lt_lambda_gt_[10] = {
    0x90,0x80,0xc0,0x40,0x06, // prelude
    0x28, // names: <lambda>
    0x80,0xa8, // code info
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all__lt_lambda_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all__lt_lambda_gt_,
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
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 6,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 40,
        .line_info = fun_data_opcodes_all__lt_lambda_gt_ + 6,
        .line_info_top = fun_data_opcodes_all__lt_lambda_gt_ + 8,
        .opcodes = fun_data_opcodes_all__lt_lambda_gt_ + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all__lt_lambda_gt_ fun_data_opcodes_all__lt_lambda_gt_[0]
#endif

// child of opcodes_all__lt_module_gt_
// frozen bytecode for file opcodes_all.py, scope opcodes_all__lt_listcomp_gt_
static const byte fun_data_opcodes_all__lt_listcomp_gt_[23] = {
    0x41,0x08, // prelude
    0x29,0x06, // names: <listcomp>, *
    0x80,0xa9, // code info
    0x2b,0x00, // BUILD_LIST 0
    0xb0, // LOAD_FAST 0
    0x5f, // GET_ITER_STACK
    0x4b,0x0a, // FOR_ITER 10
    0xc1, // STORE_FAST 1
    0x12,0x17, // LOAD_GLOBAL 'raising'
    0xb1, // LOAD_FAST 1
    0x34,0x01, // CALL_FUNCTION 1
    0x2f,0x14, // STORE_COMP 20
    0x42,0x34, // JUMP -12
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_opcodes_all__lt_listcomp_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all__lt_listcomp_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 23,
    .n_children = 0,
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
        .qstr_block_name_idx = 41,
        .line_info = fun_data_opcodes_all__lt_listcomp_gt_ + 4,
        .line_info_top = fun_data_opcodes_all__lt_listcomp_gt_ + 6,
        .opcodes = fun_data_opcodes_all__lt_listcomp_gt_ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_opcodes_all__lt_listcomp_gt_ fun_data_opcodes_all__lt_listcomp_gt_[0]
#endif

static const mp_raw_code_t *const children_opcodes_all__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_opcodes_all_names,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_cells,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_attributes,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_Box,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_containers,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_slices,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_unpacking,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_calls,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_raising,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_loops,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_logic,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_small_ints,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_negative_ints,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_singletons,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_comprehensions,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_gen,
    (const mp_raw_code_t *)&proto_fun_opcodes_all_walk,
    (const mp_raw_code_t *)&proto_fun_opcodes_all__lt_lambda_gt_,
    (const mp_raw_code_t *)&proto_fun_opcodes_all__lt_listcomp_gt_,
};

static const mp_raw_code_truncated_t proto_fun_opcodes_all__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_opcodes_all__lt_module_gt_,
    .children = (void *)&children_opcodes_all__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 315,
    .n_children = 19,
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
        .line_info = fun_data_opcodes_all__lt_module_gt_ + 3,
        .line_info_top = fun_data_opcodes_all__lt_module_gt_ + 53,
        .opcodes = fun_data_opcodes_all__lt_module_gt_ + 53,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_opcodes_all[76] = {
    MP_QSTR_opcodes_all_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_sys,
    MP_QSTR_path,
    MP_QSTR_implementation,
    MP_QSTR_Box,
    MP_QSTR__star_,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_names,
    MP_QSTR_cells,
    MP_QSTR_attributes,
    MP_QSTR_value,
    MP_QSTR_key,
    MP_QSTR_containers,
    MP_QSTR_slices,
    MP_QSTR_unpacking,
    MP_QSTR_calls,
    MP_QSTR_append,
    MP_QSTR_x,
    MP_QSTR_join,
    MP_QSTR__brace_open__brace_close_,
    MP_QSTR_format,
    MP_QSTR_raising,
    MP_QSTR_text,
    MP_QSTR_AssertionError,
    MP_QSTR_other,
    MP_QSTR___name__,
    MP_QSTR_assert,
    MP_QSTR_fine,
    MP_QSTR_loops,
    MP_QSTR_done,
    MP_QSTR_logic,
    MP_QSTR_small_ints,
    MP_QSTR_negative_ints,
    MP_QSTR_singletons,
    MP_QSTR_comprehensions,
    MP_QSTR_gen,
    MP_QSTR_walk,
    MP_QSTR_send,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_use,
    MP_QSTR___init__,
    MP_QSTR__lt_dictcomp_gt_,
    MP_QSTR__lt_setcomp_gt_,
    MP_QSTR__lt_genexpr_gt_,
    MP_QSTR_search_path,
    MP_QSTR_fixed,
    MP_QSTR_temporary,
    MP_QSTR_dict,
    MP_QSTR_print,
    MP_QSTR_range,
    MP_QSTR_made_here,
    MP_QSTR_o,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR_s,
    MP_QSTR_i,
    MP_QSTR_j,
    MP_QSTR_k,
    MP_QSTR_seq,
    MP_QSTR_f,
    MP_QSTR_kind,
    MP_QSTR_ValueError,
    MP_QSTR_KeyError,
    MP_QSTR_type,
    MP_QSTR_n,
    MP_QSTR_c,
    MP_QSTR_Ellipsis,
    MP_QSTR_items,
    MP_QSTR_list,
    MP_QSTR_g,
    MP_QSTR_StopIteration,
    MP_QSTR_self,
    MP_QSTR_super,
};

// constants
static const mp_rom_obj_tuple_t const_obj_opcodes_all_0 = {{&mp_type_tuple}, 2, {
    MP_ROM_INT(3),
    MP_ROM_INT(4),
}};
static const mp_obj_int_t const_obj_opcodes_all_1_9 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=1, .len=1, .dig=(uint16_t*)(const uint16_t[]){0x2001}}};
static const mp_obj_int_t const_obj_opcodes_all_1_10 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint16_t*)(const uint16_t[]){0xffff,0x3fff}}};
static const mp_obj_int_t const_obj_opcodes_all_1_11 = {{&mp_type_int}, {.neg=1, .fixed_dig=1, .alloc=2, .len=2, .dig=(uint16_t*)(const uint16_t[]){0x0,0x4000}}};
static const mp_rom_obj_tuple_t const_obj_opcodes_all_1 = {{&mp_type_tuple}, 12, {
    MP_ROM_INT(-17),
    MP_ROM_INT(-16),
    MP_ROM_INT(-1),
    MP_ROM_INT(0),
    MP_ROM_INT(47),
    MP_ROM_INT(48),
    MP_ROM_INT(127),
    MP_ROM_INT(128),
    MP_ROM_INT(8191),
    MP_ROM_PTR(&const_obj_opcodes_all_1_9),
    MP_ROM_PTR(&const_obj_opcodes_all_1_10),
    MP_ROM_PTR(&const_obj_opcodes_all_1_11),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_opcodes_all[3] = {
    MP_ROM_PTR(&const_obj_opcodes_all_0),
    MP_ROM_PTR(&const_obj_opcodes_all_1),
    MP_ROM_PTR(&mp_const_ellipsis_obj),
};

static const mp_frozen_module_t frozen_module_opcodes_all = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_opcodes_all,
        .obj_table = (mp_obj_t *)&const_obj_table_data_opcodes_all,
    },
    .proto_fun = &proto_fun_opcodes_all__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "opcodes_all.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_opcodes_all,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("opcodes_all", "opcodes_all.py")
#endif

/*
byte sizes:
qstr content: 51 unique, 439 bytes
bc content: 1337
const str content: 0
const int content: 10
const obj content: 48
const table qstr content: 0 entries, 0 bytes
const table ptr content: 3 entries, 12 bytes
raw code content: 26 * 4 = 416
mp_frozen_mpy_names_content: 16
mp_frozen_mpy_content_size: 4
total: 2282
*/
