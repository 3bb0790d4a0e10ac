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
    MP_QSTR__0x01__0x02__0x1b__bracket_open_0m_0x7f_ = MP_QSTRnumber_of,
    MP_QSTR__0x0d__0x0a_,
    MP_QSTR_C_colon__backslash_temp,
    MP_QSTR_a_lt_b_gt_c_amp_d_space__eacute__space__ntilde__space__szlig__space__divide__space__infin__space__larr__space__hearts_,
    MP_QSTR_abcdefghijklmnopqrstuvwx,
    MP_QSTR_astral,
    MP_QSTR_astral_long,
    MP_QSTR_backslash,
    MP_QSTR_cjk,
    MP_QSTR_combining,
    MP_QSTR_consts_str_dot_py,
    MP_QSTR_controls,
    MP_QSTR_crlf,
    MP_QSTR_double_quotes,
    MP_QSTR_empty,
    MP_QSTR_exactly_24,
    MP_QSTR_exactly_25,
    MP_QSTR_e_0x301_a_0x308_,
    MP_QSTR_german,
    MP_QSTR_greek,
    MP_QSTR_gr_ouml__szlig_e,
    MP_QSTR_gr_ouml__szlig_er,
    MP_QSTR_html_names,
    MP_QSTR_it_squot_s_space__quot_quoted_quot_,
    MP_QSTR_lines,
    MP_QSTR_long_text,
    MP_QSTR_long_with_nul,
    MP_QSTR_long_with_quote,
    MP_QSTR_mixed_24_chars_but_more_bytes,
    MP_QSTR_newline,
    MP_QSTR_o,
    MP_QSTR_pieces,
    MP_QSTR_punctuation,
    MP_QSTR_quotes,
    MP_QSTR_short,
    MP_QSTR_static,
    MP_QSTR_use_as_attribute,
    MP_QSTR__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml__auml__ouml__uuml_,
    MP_QSTR__alpha__beta__gamma__delta__epsilon_,
    MP_QSTR__0x6f22__0x5b57__0x304b__0x306a_,
    MP_QSTR__0x1f40d_,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    4,
    162,
    108,
    171,
    157,
    220,
    201,
    235,
    7,
    33,
    126,
    241,
    126,
    134,
    176,
    2,
    3,
    8,
    151,
    187,
    156,
    110,
    115,
    146,
    88,
    237,
    122,
    183,
    229,
    55,
    202,
    204,
    209,
    236,
    151,
    253,
    72,
    5,
    122,
    131,
    247,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    7,
    2,
    7,
    31,
    24,
    6,
    11,
    9,
    3,
    9,
    13,
    8,
    4,
    13,
    5,
    10,
    10,
    6,
    6,
    5,
    7,
    8,
    10,
    13,
    5,
    9,
    13,
    15,
    29,
    7,
    1,
    6,
    11,
    6,
    5,
    6,
    16,
    48,
    10,
    12,
    4,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    41, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "\x01\x02\x1b\x5b\x30\x6d\x7f",
        "\x0d\x0a",
        "\x43\x3a\x5c\x74\x65\x6d\x70",
        "\x61\x3c\x62\x3e\x63\x26\x64\x20\xc3\xa9\x20\xc3\xb1\x20\xc3\x9f\x20\xc3\xb7\x20\xe2\x88\x9e\x20\xe2\x86\x90\x20\xe2\x99\xa5",
        "abcdefghijklmnopqrstuvwx",
        "astral",
        "astral_long",
        "backslash",
        "cjk",
        "combining",
        "consts_str.py",
        "controls",
        "crlf",
        "double_quotes",
        "empty",
        "exactly_24",
        "exactly_25",
        "\x65\xcc\x81\x61\xcc\x88",
        "german",
        "greek",
        "\x67\x72\xc3\xb6\xc3\x9f\x65",
        "\x67\x72\xc3\xb6\xc3\x9f\x65\x72",
        "html_names",
        "\x69\x74\x27\x73\x20\x22\x71\x75\x6f\x74\x65\x64\x22",
        "lines",
        "long_text",
        "long_with_nul",
        "long_with_quote",
        "mixed_24_chars_but_more_bytes",
        "newline",
        "o",
        "pieces",
        "punctuation",
        "quotes",
        "short",
        "static",
        "use_as_attribute",
        "\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc\xc3\xa4\xc3\xb6\xc3\xbc",
        "\xce\xb1\xce\xb2\xce\xb3\xce\xb4\xce\xb5",
        "\xe6\xbc\xa2\xe5\xad\x97\xe3\x81\x8b\xe3\x81\xaa",
        "\xf0\x9f\x90\x8d",
    },
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
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_str_use_as_attribute = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_str_use_as_attribute,
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
    #endif
    #endif
};
#else
#define proto_fun_consts_str_use_as_attribute fun_data_consts_str_use_as_attribute[0]
#endif

// child of consts_str__lt_module_gt_
// frozen bytecode for file consts_str.py, scope consts_str_pieces
static const byte fun_data_consts_str_pieces[8] = {
    0x00,0x06, // prelude
    0x10, // names: pieces
    0x80,0x1f, // code info
    0x23,0x0d, // LOAD_CONST_OBJ 13
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_str_pieces = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_str_pieces,
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
        .qstr_block_name_idx = 16,
        .line_info = fun_data_consts_str_pieces + 3,
        .line_info_top = fun_data_consts_str_pieces + 5,
        .opcodes = fun_data_consts_str_pieces + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_str_pieces fun_data_consts_str_pieces[0]
#endif

static const mp_raw_code_t *const children_consts_str__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_str_use_as_attribute,
    (const mp_raw_code_t *)&proto_fun_consts_str_pieces,
};

static const mp_raw_code_truncated_t proto_fun_consts_str__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_str__lt_module_gt_,
    .children = (void *)&children_consts_str__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 254,
    .n_children = 2,
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
        .line_info = fun_data_consts_str__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_str__lt_module_gt_ + 36,
        .opcodes = fun_data_consts_str__lt_module_gt_ + 36,
    },
    #endif
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
    .proto_fun = &proto_fun_consts_str__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_str.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_str,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_str", "consts_str.py")
#endif

/*
byte sizes:
qstr content: 41 unique, 553 bytes
bc content: 284
const str content: 346
const int content: 0
const obj content: 128
const table qstr content: 0 entries, 0 bytes
const table ptr content: 14 entries, 56 bytes
raw code content: 3 * 4 = 48
mp_frozen_mpy_names_content: 15
mp_frozen_mpy_content_size: 4
total: 1434
*/
