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
    MP_QSTR__0x0a_ = MP_QSTRnumber_of,
    MP_QSTR__space_,
    MP_QSTR__star_,
    MP_QSTR__slash_,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_utf_hyphen_8,
    MP_QSTR_main_dot_py,
    MP_QSTR_time,
    MP_QSTR_blink,
    MP_QSTR_LED,
    MP_QSTR_on,
    MP_QSTR_off,
    MP_QSTR_sleep_ms,
    MP_QSTR_times,
    MP_QSTR_pause_ms,
    MP_QSTR_pkg_slash___init___dot_py,
    MP_QSTR_b,
    MP_QSTR_a,
    MP_QSTR_pkg,
    MP_QSTR_name,
    MP_QSTR_pkg_slash_a_slash___init___dot_py,
    MP_QSTR_level,
    MP_QSTR_pkg_slash_a_slash_b_dot_py,
    MP_QSTR_double,
    MP_QSTR_closures_dot_py,
    MP_QSTR_counter,
    MP_QSTR_argument_cell,
    MP_QSTR_three_levels,
    MP_QSTR_with_defaults,
    MP_QSTR_c,
    MP_QSTR_many_cells,
    MP_QSTR_loop_of_lambdas,
    MP_QSTR_recursive,
    MP_QSTR__lt_listcomp_gt_,
    MP_QSTR_inner,
    MP_QSTR_two,
    MP_QSTR_all_of_them,
    MP_QSTR_down,
    MP_QSTR_one,
    MP_QSTR__lt_lambda_gt_,
    MP_QSTR_fixed,
    MP_QSTR_late,
    MP_QSTR_x,
    MP_QSTR_n,
    MP_QSTR_by,
    MP_QSTR_y,
    MP_QSTR_m,
    MP_QSTR_z,
    MP_QSTR_k,
    MP_QSTR_consts_str_dot_py,
    MP_QSTR_short,
    MP_QSTR_C_colon__backslash_temp,
    MP_QSTR__0x0d__0x0a_,
    MP_QSTR__0x01__0x02__0x1b__bracket_open_0m_0x7f_,
    MP_QSTR_gr_ouml__szlig_er,
    MP_QSTR__alpha__beta__gamma__delta__epsilon_,
    MP_QSTR__0x1f40d_,
    MP_QSTR_e_0x301_a_0x308_,
    MP_QSTR_use_as_attribute,
    MP_QSTR_gr_ouml__szlig_e,
    MP_QSTR_pieces,
    MP_QSTR_empty,
    MP_QSTR_exactly_24,
    MP_QSTR_exactly_25,
    MP_QSTR_long_text,
    MP_QSTR_quotes,
    MP_QSTR_double_quotes,
    MP_QSTR_backslash,
    MP_QSTR_newline,
    MP_QSTR_crlf,
    MP_QSTR_lines,
    MP_QSTR_controls,
    MP_QSTR_german,
    MP_QSTR_greek,
    MP_QSTR_cjk,
    MP_QSTR_astral,
    MP_QSTR_astral_long,
    MP_QSTR_mixed_24_chars_but_more_bytes,
    MP_QSTR_combining,
    MP_QSTR_long_with_nul,
    MP_QSTR_long_with_quote,
    MP_QSTR_html_names,
    MP_QSTR_punctuation,
    MP_QSTR_o,
    MP_QSTR_abcdefghijklmnopqrstuvwx,
    MP_QSTR_it_squot_s_space__quot_quoted_quot_,
    MP_QSTR__0x6f22__0x5b57__0x304b__0x306a_,
    MP_QSTR__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml_,
    MP_QSTR_a_lt_b_gt_c_amp_d_space__eacute__space__ntilde__space__szlig__space__divide__space__infin__space__larr__space__hearts_,
    MP_QSTR_static,
    MP_QSTR_empty_dot_py,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    175,
    133,
    143,
    138,
    189,
    183,
    169,
    240,
    7,
    136,
    100,
    138,
    11,
    131,
    86,
    11,
    199,
    196,
    185,
    162,
    165,
    211,
    29,
    112,
    64,
    17,
    207,
    209,
    32,
    198,
    84,
    36,
    127,
    212,
    123,
    41,
    25,
    55,
    129,
    128,
    83,
    25,
    221,
    203,
    222,
    220,
    200,
    223,
    206,
    126,
    151,
    108,
    162,
    4,
    110,
    122,
    247,
    8,
    72,
    156,
    204,
    176,
    2,
    3,
    237,
    236,
    134,
    235,
    55,
    126,
    88,
    241,
    151,
    187,
    7,
    220,
    201,
    229,
    33,
    122,
    183,
    115,
    209,
    202,
    157,
    146,
    131,
    5,
    171,
    253,
    151,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    1,
    1,
    1,
    1,
    8,
    5,
    7,
    4,
    5,
    3,
    2,
    3,
    8,
    5,
    8,
    15,
    1,
    1,
    3,
    4,
    17,
    5,
    10,
    6,
    11,
    7,
    13,
    12,
    13,
    1,
    10,
    15,
    9,
    10,
    5,
    3,
    11,
    4,
    3,
    8,
    5,
    4,
    1,
    1,
    2,
    1,
    1,
    1,
    1,
    13,
    5,
    7,
    2,
    7,
    8,
    10,
    4,
    6,
    16,
    7,
    6,
    5,
    10,
    10,
    9,
    6,
    13,
    9,
    7,
    4,
    5,
    8,
    6,
    5,
    3,
    6,
    11,
    29,
    9,
    13,
    15,
    10,
    11,
    1,
    24,
    13,
    12,
    48,
    31,
    6,
    8,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    10, // allocated entries
    91, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "\x0a",
        " ",
        "*",
        "/",
        "<module>",
        "utf-8",
        "main.py",
        "time",
        "blink",
        "LED",
        "on",
        "off",
        "sleep_ms",
        "times",
        "pause_ms",
        "pkg/__init__.py",
        "b",
        "a",
        "pkg",
        "name",
        "pkg/a/__init__.py",
        "level",
        "pkg/a/b.py",
        "double",
        "closures.py",
        "counter",
        "argument_cell",
        "three_levels",
        "with_defaults",
        "c",
        "many_cells",
        "loop_of_lambdas",
        "recursive",
        "<listcomp>",
        "inner",
        "two",
        "all_of_them",
        "down",
        "one",
        "<lambda>",
        "fixed",
        "late",
        "x",
        "n",
        "by",
        "y",
        "m",
        "z",
        "k",
        "consts_str.py",
        "short",
        "\x43\x3a\x5c\x74\x65\x6d\x70",
        "\x0d\x0a",
        "\x01\x02\x1b\x5b\x30\x6d\x7f",
        "\x67\x72\xc3\xb6\xc3\x9f\x65\x72",
        "\xce\xb1\xce\xb2\xce\xb3\xce\xb4\xce\xb5",
        "\xf0\x9f\x90\x8d",
        "\x65\xcc\x81\x61\xcc\x88",
        "use_as_attribute",
        "\x67\x72\xc3\xb6\xc3\x9f\x65",
        "pieces",
        "empty",
        "exactly_24",
        "exactly_25",
        "long_text",
        "quotes",
        "double_quotes",
        "backslash",
        "newline",
        "crlf",
        "lines",
        "controls",
        "german",
        "greek",
        "cjk",
        "astral",
        "astral_long",
        "mixed_24_chars_but_more_bytes",
        "combining",
        "long_with_nul",
        "long_with_quote",
        "html_names",
        "punctuation",
        "o",
        "abcdefghijklmnopqrstuvwx",
        "\x69\x74\x27\x73\x20\x22\x71\x75\x6f\x74\x65\x64\x22",
        "\xe6\xbc\xa2\xe5\xad\x97\xe3\x81\x8b\xe3\x81\xaa",
        "\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc",
        "\x61\x3c\x62\x3e\x63\x26\x64\x20\xc3\xa9\x20\xc3\xb1\x20\xc3\x9f\x20\xc3\xb7\x20\xe2\x88\x9e\x20\xe2\x86\x90\x20\xe2\x99\xa5",
        "static",
        "empty.py",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module main
// - original source file: mpy/bytecode/main.mpy
// - frozen file name: main.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file main.py, scope main__lt_module_gt_
static const byte fun_data_main__lt_module_gt_[32] = {
    0x10,0x0a, // prelude
    0x01, // names: <module>
    0x20,0x66,0x8a,0x0b, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x51, // LOAD_CONST_NONE
    0x1b,0x02, // IMPORT_NAME 'time'
    0x16,0x02, // STORE_NAME 'time'
    0x22,0x80,0x64, // LOAD_CONST_SMALL_INT 100
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0x33,0x00, // MAKE_FUNCTION_DEFARGS 0
    0x16,0x03, // STORE_NAME 'blink'
    0x11,0x03, // LOAD_NAME 'blink'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of main__lt_module_gt_
// frozen bytecode for file main.py, scope main_blink
static const byte fun_data_main_blink[74] = {
    0xde,0x01,0x16, // prelude
    0x03,0x08,0x09, // names: blink, times, pause_ms
    0x60,0x40,0x22,0x26,0x23,0x30,0x22,0x51, // code info
    0x50, // LOAD_CONST_FALSE
    0xc2, // STORE_FAST 2
    0xb0, // LOAD_FAST 0
    0x80, // LOAD_CONST_SMALL_INT 0
    0x42,0x6d, // JUMP 45
    0x57, // DUP_TOP
    0xc3, // STORE_FAST 3
    0xb2, // LOAD_FAST 2
    0xd3, // UNARY_OP 3 <not>
    0xc2, // STORE_FAST 2
    0x12,0x0a, // LOAD_GLOBAL 'print'
    0x10,0x04, // LOAD_CONST_STRING 'LED'
    0xb2, // LOAD_FAST 2
    0x44,0x44, // POP_JUMP_IF_FALSE 4
    0x10,0x05, // LOAD_CONST_STRING 'on'
    0x42,0x42, // JUMP 2
    0x10,0x06, // LOAD_CONST_STRING 'off'
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x48,0x0a, // SETUP_EXCEPT 10
    0x12,0x02, // LOAD_GLOBAL 'time'
    0x14,0x07, // LOAD_METHOD 'sleep_ms'
    0xb1, // LOAD_FAST 1
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x4a,0x0a, // POP_EXCEPT_JUMP 10
    0x57, // DUP_TOP
    0x12,0x0b, // LOAD_GLOBAL 'AttributeError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x59, // POP_TOP
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x58, // DUP_TOP_TWO
    0x5a, // ROT_TWO
    0xd7, // BINARY_OP 0 __lt__
    0x43,0x0e, // POP_JUMP_IF_TRUE -50
    0x59, // POP_TOP
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_main_blink = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 2,
    .fun_data = fun_data_main_blink,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 74,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 12,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_main_blink + 6,
        .line_info_top = fun_data_main_blink + 14,
        .opcodes = fun_data_main_blink + 14,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_main__lt_module_gt_[] = {
    &raw_code_main_blink,
};

static const mp_raw_code_t raw_code_main__lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_main__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 32,
    #endif
    .children = (void *)&children_main__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_main__lt_module_gt_ + 3,
        .line_info_top = fun_data_main__lt_module_gt_ + 7,
        .opcodes = fun_data_main__lt_module_gt_ + 7,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_main[12] = {
    MP_QSTR_main_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_time,
    MP_QSTR_blink,
    MP_QSTR_LED,
    MP_QSTR_on,
    MP_QSTR_off,
    MP_QSTR_sleep_ms,
    MP_QSTR_times,
    MP_QSTR_pause_ms,
    MP_QSTR_print,
    MP_QSTR_AttributeError,
};

static const mp_frozen_module_t frozen_module_main = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_main,
        .obj_table = NULL,
    },
    .rc = &raw_code_main__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// frozen module pkg___init__
// - original source file: mpy/bytecode/pkg/__init__.mpy
// - frozen file name: pkg/__init__.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file pkg/__init__.py, scope pkg___init____lt_module_gt_
static const byte fun_data_pkg___init____lt_module_gt_[23] = {
    0x08,0x06, // prelude
    0x01, // names: <module>
    0x20,0x4c, // code info
    0x81, // LOAD_CONST_SMALL_INT 1
    0x10,0x02, // LOAD_CONST_STRING 'b'
    0x2a,0x01, // BUILD_TUPLE 1
    0x1b,0x03, // IMPORT_NAME 'a'
    0x1c,0x02, // IMPORT_FROM 'b'
    0x16,0x02, // STORE_NAME 'b'
    0x59, // POP_TOP
    0x10,0x04, // LOAD_CONST_STRING 'pkg'
    0x16,0x05, // STORE_NAME 'name'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_pkg___init____lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_pkg___init____lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 23,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_pkg___init____lt_module_gt_ + 3,
        .line_info_top = fun_data_pkg___init____lt_module_gt_ + 5,
        .opcodes = fun_data_pkg___init____lt_module_gt_ + 5,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_pkg___init__[6] = {
    MP_QSTR_pkg_slash___init___dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_b,
    MP_QSTR_a,
    MP_QSTR_pkg,
    MP_QSTR_name,
};

static const mp_frozen_module_t frozen_module_pkg___init__ = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_pkg___init__,
        .obj_table = NULL,
    },
    .rc = &raw_code_pkg___init____lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// frozen module pkg_a___init__
// - original source file: mpy/bytecode/pkg/a/__init__.mpy
// - frozen file name: pkg/a/__init__.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file pkg/a/__init__.py, scope pkg_a___init____lt_module_gt_
static const byte fun_data_pkg_a___init____lt_module_gt_[9] = {
    0x00,0x04, // prelude
    0x01, // names: <module>
    0x20, // code info
    0x82, // LOAD_CONST_SMALL_INT 2
    0x16,0x02, // STORE_NAME 'level'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_pkg_a___init____lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_pkg_a___init____lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 9,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_pkg_a___init____lt_module_gt_ + 3,
        .line_info_top = fun_data_pkg_a___init____lt_module_gt_ + 4,
        .opcodes = fun_data_pkg_a___init____lt_module_gt_ + 4,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_pkg_a___init__[3] = {
    MP_QSTR_pkg_slash_a_slash___init___dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_level,
};

static const mp_frozen_module_t frozen_module_pkg_a___init__ = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_pkg_a___init__,
        .obj_table = NULL,
    },
    .rc = &raw_code_pkg_a___init____lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// frozen module pkg_a_b
// - original source file: mpy/bytecode/pkg/a/b.mpy
// - frozen file name: pkg/a/b.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file pkg/a/b.py, scope pkg_a_b__lt_module_gt_
static const byte fun_data_pkg_a_b__lt_module_gt_[14] = {
    0x00,0x06, // prelude
    0x01, // names: <module>
    0x20,0x63, // code info
    0x95, // LOAD_CONST_SMALL_INT 21
    0x16,0x03, // STORE_NAME 'value'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'double'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of pkg_a_b__lt_module_gt_
// frozen bytecode for file pkg/a/b.py, scope pkg_a_b_double
static const byte fun_data_pkg_a_b_double[10] = {
    0x08,0x06, // prelude
    0x02, // names: double
    0x60,0x40, // code info
    0x82, // LOAD_CONST_SMALL_INT 2
    0x12,0x03, // LOAD_GLOBAL 'value'
    0xf4, // BINARY_OP 29 __mul__
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_pkg_a_b_double = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_pkg_a_b_double,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 10,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_pkg_a_b_double + 3,
        .line_info_top = fun_data_pkg_a_b_double + 5,
        .opcodes = fun_data_pkg_a_b_double + 5,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_pkg_a_b__lt_module_gt_[] = {
    &raw_code_pkg_a_b_double,
};

static const mp_raw_code_t raw_code_pkg_a_b__lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_pkg_a_b__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 14,
    #endif
    .children = (void *)&children_pkg_a_b__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_pkg_a_b__lt_module_gt_ + 3,
        .line_info_top = fun_data_pkg_a_b__lt_module_gt_ + 5,
        .opcodes = fun_data_pkg_a_b__lt_module_gt_ + 5,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_pkg_a_b[4] = {
    MP_QSTR_pkg_slash_a_slash_b_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_double,
    MP_QSTR_value,
};

static const mp_frozen_module_t frozen_module_pkg_a_b = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_pkg_a_b,
        .obj_table = NULL,
    },
    .rc = &raw_code_pkg_a_b__lt_module_gt_,
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
static const mp_raw_code_t raw_code_closures_counter_step = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 2,
    .fun_data = fun_data_closures_counter_step,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 19,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_counter[] = {
    &raw_code_closures_counter_step,
};

static const mp_raw_code_t raw_code_closures_counter = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_counter,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 23,
    #endif
    .children = (void *)&children_closures_counter,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_argument_cell_inner = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 3,
    .fun_data = fun_data_closures_argument_cell_inner,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 17,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_argument_cell[] = {
    &raw_code_closures_argument_cell_inner,
};

static const mp_raw_code_t raw_code_closures_argument_cell = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x0e,
    .n_pos_args = 2,
    .fun_data = fun_data_closures_argument_cell,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 30,
    #endif
    .children = (void *)&children_closures_argument_cell,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_three_levels_two_one = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 3,
    .fun_data = fun_data_closures_three_levels_two_one,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 24,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_three_levels_two[] = {
    &raw_code_closures_three_levels_two_one,
};

static const mp_raw_code_t raw_code_closures_three_levels_two = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 2,
    .fun_data = fun_data_closures_three_levels_two,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 18,
    #endif
    .children = (void *)&children_closures_three_levels_two,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_three_levels[] = {
    &raw_code_closures_three_levels_two,
};

static const mp_raw_code_t raw_code_closures_three_levels = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_three_levels,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 16,
    #endif
    .children = (void *)&children_closures_three_levels,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_with_defaults_inner = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x08,
    .n_pos_args = 3,
    .fun_data = fun_data_closures_with_defaults_inner,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 22,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_with_defaults[] = {
    &raw_code_closures_with_defaults_inner,
};

static const mp_raw_code_t raw_code_closures_with_defaults = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_with_defaults,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 28,
    #endif
    .children = (void *)&children_closures_with_defaults,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_many_cells_all_of_them = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 9,
    .fun_data = fun_data_closures_many_cells_all_of_them,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 43,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_many_cells[] = {
    &raw_code_closures_many_cells_all_of_them,
};

static const mp_raw_code_t raw_code_closures_many_cells = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_closures_many_cells,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 70,
    #endif
    .children = (void *)&children_closures_many_cells,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 9,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_loop_of_lambdas__lt_listcomp_gt_[] = {
    &raw_code_closures_loop_of_lambdas__lt_listcomp_gt___lt_lambda_gt_,
};

static const mp_raw_code_t raw_code_closures_loop_of_lambdas__lt_listcomp_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 24,
    #endif
    .children = (void *)&children_closures_loop_of_lambdas__lt_listcomp_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 9,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_loop_of_lambdas__lt_listcomp_gt_2[] = {
    &raw_code_closures_loop_of_lambdas__lt_listcomp_gt_2__lt_lambda_gt_,
};

static const mp_raw_code_t raw_code_closures_loop_of_lambdas__lt_listcomp_gt_2 = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_loop_of_lambdas__lt_listcomp_gt_2,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 24,
    #endif
    .children = (void *)&children_closures_loop_of_lambdas__lt_listcomp_gt_2,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_loop_of_lambdas[] = {
    &raw_code_closures_loop_of_lambdas__lt_listcomp_gt_,
    &raw_code_closures_loop_of_lambdas__lt_listcomp_gt_2,
};

static const mp_raw_code_t raw_code_closures_loop_of_lambdas = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_closures_loop_of_lambdas,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 26,
    #endif
    .children = (void *)&children_closures_loop_of_lambdas,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 2,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures_recursive_down = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 2,
    .fun_data = fun_data_closures_recursive_down,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 27,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures_recursive[] = {
    &raw_code_closures_recursive_down,
};

static const mp_raw_code_t raw_code_closures_recursive = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures_recursive,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 20,
    #endif
    .children = (void *)&children_closures_recursive,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 1,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
static const mp_raw_code_t raw_code_closures__lt_listcomp_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures__lt_listcomp_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 21,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

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
static const mp_raw_code_t raw_code_closures__lt_listcomp_gt_2 = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_closures__lt_listcomp_gt_2,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 21,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_closures__lt_module_gt_[] = {
    &raw_code_closures_counter,
    &raw_code_closures_argument_cell,
    &raw_code_closures_three_levels,
    &raw_code_closures_with_defaults,
    &raw_code_closures_many_cells,
    &raw_code_closures_loop_of_lambdas,
    &raw_code_closures_recursive,
    &raw_code_closures__lt_listcomp_gt_,
    &raw_code_closures__lt_listcomp_gt_2,
};

static const mp_raw_code_t raw_code_closures__lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_closures__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 162,
    #endif
    .children = (void *)&children_closures__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 9,
    #if MICROPY_PY_SYS_SETTRACE
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
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
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
    .rc = &raw_code_closures__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_str
// - original source file: mpy/bytecode/consts_str.mpy
// - frozen file name: consts_str.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_str.py, scope consts_str__lt_module_gt_
static const byte fun_data_consts_str__lt_module_gt_[254] = {
    0x40,0x44, // prelude
    0x01, // names: <module>
    0x20,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x64,0x64,0x20,0x64,0x20,0x33,0x1f,0x2c,0x33,0x35, // code info
    0x10,0x02, // LOAD_CONST_STRING ''
    0x16,0x11, // STORE_NAME 'empty'
    0x10,0x03, // LOAD_CONST_STRING 'short'
    0x16,0x03, // STORE_NAME 'short'
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x16,0x12, // STORE_NAME 'exactly_24'
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x16,0x13, // STORE_NAME 'exactly_25'
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x16,0x14, // STORE_NAME 'long_text'
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x16,0x15, // STORE_NAME 'quotes'
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x16,0x16, // STORE_NAME 'double_quotes'
    0x10,0x04, // LOAD_CONST_STRING 'C:\\temp'
    0x16,0x17, // STORE_NAME 'backslash'
    0x10,0x05, // LOAD_CONST_STRING '\n'
    0x16,0x18, // STORE_NAME 'newline'
    0x10,0x06, // LOAD_CONST_STRING '\r\n'
    0x16,0x19, // STORE_NAME 'crlf'
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x16,0x1a, // STORE_NAME 'lines'
    0x10,0x07, // LOAD_CONST_STRING '\x01\x02\x1b[0m\x7f'
    0x16,0x1b, // STORE_NAME 'controls'
    0x10,0x08, // LOAD_CONST_STRING 'größer'
    0x16,0x1c, // STORE_NAME 'german'
    0x10,0x09, // LOAD_CONST_STRING 'αβγδε'
    0x16,0x1d, // STORE_NAME 'greek'
    0x23,0x06, // LOAD_CONST_OBJ 6
    0x16,0x1e, // STORE_NAME 'cjk'
    0x10,0x0a, // LOAD_CONST_STRING '🐍'
    0x16,0x1f, // STORE_NAME 'astral'
    0x23,0x07, // LOAD_CONST_OBJ 7
    0x16,0x20, // STORE_NAME 'astral_long'
    0x23,0x08, // LOAD_CONST_OBJ 8
    0x16,0x21, // STORE_NAME 'mixed_24_chars_but_more_bytes'
    0x10,0x0b, // LOAD_CONST_STRING 'éä'
    0x16,0x22, // STORE_NAME 'combining'
    0x23,0x09, // LOAD_CONST_OBJ 9
    0x16,0x23, // STORE_NAME 'long_with_nul'
    0x23,0x0a, // LOAD_CONST_OBJ 10
    0x16,0x24, // STORE_NAME 'long_with_quote'
    0x23,0x0b, // LOAD_CONST_OBJ 11
    0x16,0x25, // STORE_NAME 'html_names'
    0x23,0x0c, // LOAD_CONST_OBJ 12
    0x16,0x26, // STORE_NAME 'punctuation'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x0c, // STORE_NAME 'use_as_attribute'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x10, // STORE_NAME 'pieces'
    0x11,0x27, // LOAD_NAME 'print'
    0x11,0x28, // LOAD_NAME 'len'
    0x11,0x11, // LOAD_NAME 'empty'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x03, // LOAD_NAME 'short'
    0x11,0x12, // LOAD_NAME 'exactly_24'
    0x11,0x13, // LOAD_NAME 'exactly_25'
    0x11,0x14, // LOAD_NAME 'long_text'
    0x34,0x05, // CALL_FUNCTION 5
    0x59, // POP_TOP
    0x11,0x27, // LOAD_NAME 'print'
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x15, // LOAD_NAME 'quotes'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x16, // LOAD_NAME 'double_quotes'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x17, // LOAD_NAME 'backslash'
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x18, // LOAD_NAME 'newline'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x19, // LOAD_NAME 'crlf'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x1a, // LOAD_NAME 'lines'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x1b, // LOAD_NAME 'controls'
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x07, // CALL_FUNCTION 7
    0x59, // POP_TOP
    0x11,0x27, // LOAD_NAME 'print'
    0x11,0x1c, // LOAD_NAME 'german'
    0x11,0x1d, // LOAD_NAME 'greek'
    0x11,0x1e, // LOAD_NAME 'cjk'
    0x11,0x1f, // LOAD_NAME 'astral'
    0x11,0x20, // LOAD_NAME 'astral_long'
    0x11,0x21, // LOAD_NAME 'mixed_24_chars_but_more_bytes'
    0x11,0x22, // LOAD_NAME 'combining'
    0x34,0x07, // CALL_FUNCTION 7
    0x59, // POP_TOP
    0x11,0x27, // LOAD_NAME 'print'
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x23, // LOAD_NAME 'long_with_nul'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x29, // LOAD_NAME 'repr'
    0x11,0x24, // LOAD_NAME 'long_with_quote'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x25, // LOAD_NAME 'html_names'
    0x11,0x26, // LOAD_NAME 'punctuation'
    0x34,0x04, // CALL_FUNCTION 4
    0x59, // POP_TOP
    0x11,0x27, // LOAD_NAME 'print'
    0x11,0x10, // LOAD_NAME 'pieces'
    0x34,0x00, // CALL_FUNCTION 0
    0x11,0x0c, // LOAD_NAME 'use_as_attribute'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_str__lt_module_gt_
// frozen bytecode for file consts_str.py, scope consts_str_use_as_attribute
static const byte fun_data_consts_str_use_as_attribute[22] = {
    0x21,0x08, // prelude
    0x0c,0x2a, // names: use_as_attribute, o
    0x80,0x1b, // code info
    0x12,0x2b, // LOAD_GLOBAL 'getattr'
    0xb0, // LOAD_FAST 0
    0x10,0x0d, // LOAD_CONST_STRING 'größe'
    0x51, // LOAD_CONST_NONE
    0x34,0x03, // CALL_FUNCTION 3
    0xb0, // LOAD_FAST 0
    0x13,0x0e, // LOAD_ATTR '__class__'
    0x13,0x0f, // LOAD_ATTR '__name__'
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_consts_str_use_as_attribute = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 1,
    .fun_data = fun_data_consts_str_use_as_attribute,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 22,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 12,
        .line_info = fun_data_consts_str_use_as_attribute + 4,
        .line_info_top = fun_data_consts_str_use_as_attribute + 6,
        .opcodes = fun_data_consts_str_use_as_attribute + 6,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

// child of consts_str__lt_module_gt_
// frozen bytecode for file consts_str.py, scope consts_str_pieces
static const byte fun_data_consts_str_pieces[8] = {
    0x00,0x06, // prelude
    0x10, // names: pieces
    0x80,0x1f, // code info
    0x23,0x0d, // LOAD_CONST_OBJ 13
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_consts_str_pieces = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_consts_str_pieces,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 8,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 16,
        .line_info = fun_data_consts_str_pieces + 3,
        .line_info_top = fun_data_consts_str_pieces + 5,
        .opcodes = fun_data_consts_str_pieces + 5,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const mp_raw_code_t *const children_consts_str__lt_module_gt_[] = {
    &raw_code_consts_str_use_as_attribute,
    &raw_code_consts_str_pieces,
};

static const mp_raw_code_t raw_code_consts_str__lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_consts_str__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 254,
    #endif
    .children = (void *)&children_consts_str__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 2,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_str__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_str__lt_module_gt_ + 36,
        .opcodes = fun_data_consts_str__lt_module_gt_ + 36,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_str[44] = {
    MP_QSTR_consts_str_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_,
    MP_QSTR_short,
    MP_QSTR_C_colon__backslash_temp,
    MP_QSTR__0x0a_,
    MP_QSTR__0x0d__0x0a_,
    MP_QSTR__0x01__0x02__0x1b__bracket_open_0m_0x7f_,
    MP_QSTR_gr_ouml__szlig_er,
    MP_QSTR__alpha__beta__gamma__delta__epsilon_,
    MP_QSTR__0x1f40d_,
    MP_QSTR_e_0x301_a_0x308_,
    MP_QSTR_use_as_attribute,
    MP_QSTR_gr_ouml__szlig_e,
    MP_QSTR___class__,
    MP_QSTR___name__,
    MP_QSTR_pieces,
    MP_QSTR_empty,
    MP_QSTR_exactly_24,
    MP_QSTR_exactly_25,
    MP_QSTR_long_text,
    MP_QSTR_quotes,
    MP_QSTR_double_quotes,
    MP_QSTR_backslash,
    MP_QSTR_newline,
    MP_QSTR_crlf,
    MP_QSTR_lines,
    MP_QSTR_controls,
    MP_QSTR_german,
    MP_QSTR_greek,
    MP_QSTR_cjk,
    MP_QSTR_astral,
    MP_QSTR_astral_long,
    MP_QSTR_mixed_24_chars_but_more_bytes,
    MP_QSTR_combining,
    MP_QSTR_long_with_nul,
    MP_QSTR_long_with_quote,
    MP_QSTR_html_names,
    MP_QSTR_punctuation,
    MP_QSTR_print,
    MP_QSTR_len,
    MP_QSTR_repr,
    MP_QSTR_o,
    MP_QSTR_getattr,
};

// constants
static const mp_obj_str_t const_obj_consts_str_1 = {{&mp_type_str}, 68, 25, (const byte*)"\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79"};
static const mp_obj_str_t const_obj_consts_str_2 = {{&mp_type_str}, 72, 71, (const byte*)"\x54\x68\x65\x20\x71\x75\x69\x63\x6b\x20\x62\x72\x6f\x77\x6e\x20\x66\x6f\x78\x20\x6a\x75\x6d\x70\x73\x20\x6f\x76\x65\x72\x20\x74\x68\x65\x20\x6c\x61\x7a\x79\x20\x64\x6f\x67\x2c\x20\x61\x67\x61\x69\x6e\x20\x61\x6e\x64\x20\x61\x67\x61\x69\x6e\x20\x61\x6e\x64\x20\x61\x67\x61\x69\x6e\x2e"};
static const mp_obj_str_t const_obj_consts_str_4 = {{&mp_type_str}, 224, 43, (const byte*)"\x73\x61\x79\x20\x22\x68\x65\x6c\x6c\x6f\x22\x20\x74\x6f\x20\x74\x68\x65\x20\x72\x65\x61\x64\x65\x72\x20\x6f\x66\x20\x74\x68\x69\x73\x20\x6c\x6f\x6e\x67\x20\x6c\x69\x6e\x65"};
static const mp_obj_str_t const_obj_consts_str_5 = {{&mp_type_str}, 226, 43, (const byte*)"\x6f\x6e\x65\x0a\x74\x77\x6f\x0a\x74\x68\x72\x65\x65\x0d\x0a\x66\x6f\x75\x72\x09\x66\x69\x76\x65\x20\x61\x6e\x64\x20\x74\x68\x65\x6e\x20\x73\x6f\x6d\x65\x20\x6d\x6f\x72\x65"};
static const mp_obj_str_t const_obj_consts_str_7 = {{&mp_type_str}, 151, 43, (const byte*)"\xf0\x9f\x90\x8d\x20\x70\x79\x74\x68\x6f\x6e\x20\xf0\x9f\x90\x8d\x20\x6d\x69\x63\x72\x6f\x20\xf0\x9f\x90\x8d\x20\x63\x6f\x6e\x74\x72\x6f\x6c\x6c\x65\x72\x20\xf0\x9f\x90\x8d"};
static const mp_obj_str_t const_obj_consts_str_9 = {{&mp_type_str}, 160, 44, (const byte*)"\x61\x20\x6c\x6f\x6e\x67\x20\x74\x65\x78\x74\x20\x77\x69\x74\x68\x20\x61\x20\x4e\x55\x4c\x20\x00\x20\x69\x6e\x20\x74\x68\x65\x20\x6d\x69\x64\x64\x6c\x65\x20\x6f\x66\x20\x69\x74"};
static const mp_obj_str_t const_obj_consts_str_10 = {{&mp_type_str}, 58, 49, (const byte*)"\x61\x20\x6c\x6f\x6e\x67\x20\x74\x65\x78\x74\x20\x77\x69\x74\x68\x20\x22\x20\x61\x6e\x64\x20\x27\x20\x61\x6e\x64\x20\x5c\x20\x61\x6e\x64\x20\x0a\x20\x61\x6e\x64\x20\xc2\x80\x20\x69\x6e\x20\x69\x74"};
static const mp_obj_str_t const_obj_consts_str_12 = {{&mp_type_str}, 162, 28, (const byte*)"\x20\x21\x23\x24\x25\x26\x28\x29\x2a\x2b\x2c\x2d\x2e\x2f\x3a\x3b\x3c\x3d\x3e\x40\x5b\x5d\x5e\x60\x7b\x7c\x7d\x7e"};
static const mp_rom_obj_tuple_t const_obj_consts_str_13 = {{&mp_type_tuple}, 12, {
    MP_ROM_QSTR(MP_QSTR_static),
    MP_ROM_QSTR(MP_QSTR_end),
    MP_ROM_QSTR(MP_QSTR_print),
    MP_ROM_QSTR(MP_QSTR_value),
    MP_ROM_QSTR(MP_QSTR_key),
    MP_ROM_QSTR(MP_QSTR_),
    MP_ROM_QSTR(MP_QSTR__0x0a_),
    MP_ROM_QSTR(MP_QSTR__space_),
    MP_ROM_QSTR(MP_QSTR__star_),
    MP_ROM_QSTR(MP_QSTR__slash_),
    MP_ROM_QSTR(MP_QSTR__),
    MP_ROM_QSTR(MP_QSTR_utf_hyphen_8),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_str[14] = {
    MP_ROM_QSTR(MP_QSTR_abcdefghijklmnopqrstuvwx),
    MP_ROM_PTR(&const_obj_consts_str_1),
    MP_ROM_PTR(&const_obj_consts_str_2),
    MP_ROM_QSTR(MP_QSTR_it_squot_s_space__quot_quoted_quot_),
    MP_ROM_PTR(&const_obj_consts_str_4),
    MP_ROM_PTR(&const_obj_consts_str_5),
    MP_ROM_QSTR(MP_QSTR__0x6f22__0x5b57__0x304b__0x306a_),
    MP_ROM_PTR(&const_obj_consts_str_7),
    MP_ROM_QSTR(MP_QSTR__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml_),
    MP_ROM_PTR(&const_obj_consts_str_9),
    MP_ROM_PTR(&const_obj_consts_str_10),
    MP_ROM_QSTR(MP_QSTR_a_lt_b_gt_c_amp_d_space__eacute__space__ntilde__space__szlig__space__divide__space__infin__space__larr__space__hearts_),
    MP_ROM_PTR(&const_obj_consts_str_12),
    MP_ROM_PTR(&const_obj_consts_str_13),
};

static const mp_frozen_module_t frozen_module_consts_str = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_str,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_str,
    },
    .rc = &raw_code_consts_str__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// frozen module empty
// - original source file: mpy/bytecode/empty.mpy
// - frozen file name: empty.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file empty.py, scope empty__lt_module_gt_
static const byte fun_data_empty__lt_module_gt_[5] = {
    0x00,0x02, // prelude
    0x01, // names: <module>
     // code info
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
static const mp_raw_code_t raw_code_empty__lt_module_gt_ = {
    .kind = MP_CODE_BYTECODE,
    .scope_flags = 0x00,
    .n_pos_args = 0,
    .fun_data = fun_data_empty__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    .fun_data_len = 5,
    #endif
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .n_children = 0,
    #if MICROPY_PY_SYS_SETTRACE
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_empty__lt_module_gt_ + 3,
        .line_info_top = fun_data_empty__lt_module_gt_ + 3,
        .opcodes = fun_data_empty__lt_module_gt_ + 3,
    },
    .line_of_definition = 0,
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    #if MICROPY_EMIT_MACHINE_CODE
    .type_sig = 0,
    #endif
};

static const qstr_short_t const_qstr_table_data_empty[2] = {
    MP_QSTR_empty_dot_py,
    MP_QSTR__lt_module_gt_,
};

static const mp_frozen_module_t frozen_module_empty = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_empty,
        .obj_table = NULL,
    },
    .rc = &raw_code_empty__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "main.py\0"
    "pkg/__init__.py\0"
    "pkg/a/__init__.py\0"
    "pkg/a/b.py\0"
    "closures.py\0"
    "consts_str.py\0"
    "empty.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_main,
    &frozen_module_pkg___init__,
    &frozen_module_pkg_a___init__,
    &frozen_module_pkg_a_b,
    &frozen_module_closures,
    &frozen_module_consts_str,
    &frozen_module_empty,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("main", "main.py")
MICROPY_FROZEN_LIST_ITEM("pkg", "pkg/__init__.py")
MICROPY_FROZEN_LIST_ITEM("pkg/a", "pkg/a/__init__.py")
MICROPY_FROZEN_LIST_ITEM("pkg/a/b", "pkg/a/b.py")
MICROPY_FROZEN_LIST_ITEM("closures", "closures.py")
MICROPY_FROZEN_LIST_ITEM("consts_str", "consts_str.py")
MICROPY_FROZEN_LIST_ITEM("empty", "empty.py")
#endif

/*
byte sizes:
qstr content: 91 unique, 987 bytes
bc content: 1104
const str content: 346
const int content: 0
const obj content: 128
const table qstr content: 0 entries, 0 bytes
const table ptr content: 14 entries, 56 bytes
raw code content: 31 * 4 = 496
mp_frozen_mpy_names_content: 89
mp_frozen_mpy_content_size: 28
total: 3234
*/
