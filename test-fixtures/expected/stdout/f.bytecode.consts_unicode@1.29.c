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
    MP_QSTR_arabic = MP_QSTRnumber_of,
    MP_QSTR_argument__auml_,
    MP_QSTR_a_nbsp_b,
    MP_QSTR_a_shy_b,
    MP_QSTR_a_0x200b_b_zwj__0xfeff_,
    MP_QSTR_a_0x2028_b_0x2029_c,
    MP_QSTR_b,
    MP_QSTR_consts_unicode_dot_py,
    MP_QSTR_emoji_family,
    MP_QSTR_flags,
    MP_QSTR_gr_ouml__szlig_e,
    MP_QSTR_gr_ouml__szlig_er,
    MP_QSTR_hangul,
    MP_QSTR_hebrew,
    MP_QSTR_last,
    MP_QSTR_latin1,
    MP_QSTR_line_separators,
    MP_QSTR_name_space_of_space_a_space_variable,
    MP_QSTR_nbsp,
    MP_QSTR_noncharacter,
    MP_QSTR_order_astral,
    MP_QSTR_order_bmp_high,
    MP_QSTR_private_use,
    MP_QSTR_soft_hyphen,
    MP_QSTR_zero_width,
    MP_QSTR__0x80__0x9f__iexcl__yuml_,
    MP_QSTR__0x5e9__0x5dc__0x5d5__0x5dd_,
    MP_QSTR__0x633__0x644__0x627__0x645_,
    MP_QSTR__0x5909__0x6570_,
    MP_QSTR__0xd55c__0xad6d__0xc5b4_,
    MP_QSTR__0xe000__0xf8ff_,
    MP_QSTR__0xff5e__space_after,
    MP_QSTR__0xffff__0xfffe_,
    MP_QSTR__0x10000__space_before_space_or_space_after,
    MP_QSTR__0x1f1e6__0x1f1f9__0x1f1e8__0x1f1ed_,
    MP_QSTR__0x1f469__zwj__0x1f469__zwj__0x1f467_,
    MP_QSTR__0x10ffff_,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    63,
    46,
    196,
    41,
    171,
    36,
    199,
    212,
    168,
    250,
    156,
    110,
    252,
    42,
    47,
    10,
    26,
    44,
    42,
    19,
    205,
    218,
    52,
    118,
    126,
    229,
    248,
    16,
    174,
    189,
    56,
    109,
    36,
    5,
    159,
    60,
    158,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    6,
    11,
    4,
    4,
    11,
    9,
    1,
    17,
    12,
    5,
    7,
    8,
    6,
    6,
    4,
    6,
    15,
    18,
    4,
    12,
    12,
    14,
    11,
    11,
    10,
    8,
    8,
    8,
    6,
    9,
    6,
    9,
    6,
    20,
    16,
    18,
    4,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    37, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "arabic",
        "\x61\x72\x67\x75\x6d\x65\x6e\x74\x5f\xc3\xa4",
        "\x61\xc2\xa0\x62",
        "\x61\xc2\xad\x62",
        "\x61\xe2\x80\x8b\x62\xe2\x80\x8d\xef\xbb\xbf",
        "\x61\xe2\x80\xa8\x62\xe2\x80\xa9\x63",
        "b",
        "consts_unicode.py",
        "emoji_family",
        "flags",
        "\x67\x72\xc3\xb6\xc3\x9f\x65",
        "\x67\x72\xc3\xb6\xc3\x9f\x65\x72",
        "hangul",
        "hebrew",
        "last",
        "latin1",
        "line_separators",
        "name of a variable",
        "nbsp",
        "noncharacter",
        "order_astral",
        "order_bmp_high",
        "private_use",
        "soft_hyphen",
        "zero_width",
        "\xc2\x80\xc2\x9f\xc2\xa1\xc3\xbf",
        "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
        "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85",
        "\xe5\xa4\x89\xe6\x95\xb0",
        "\xed\x95\x9c\xea\xb5\xad\xec\x96\xb4",
        "\xee\x80\x80\xef\xa3\xbf",
        "\xef\xbd\x9e\x20\x61\x66\x74\x65\x72",
        "\xef\xbf\xbf\xef\xbf\xbe",
        "\xf0\x90\x80\x80\x20\x62\x65\x66\x6f\x72\x65\x20\x6f\x72\x20\x61\x66\x74\x65\x72",
        "\xf0\x9f\x87\xa6\xf0\x9f\x87\xb9\xf0\x9f\x87\xa8\xf0\x9f\x87\xad",
        "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
        "\xf4\x8f\xbf\xbf",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_unicode
// - original source file: mpy/bytecode/consts_unicode.mpy
// - frozen file name: consts_unicode.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_unicode.py, scope consts_unicode__lt_module_gt_
static const byte fun_data_consts_unicode__lt_module_gt_[137] = {
    0x50,0x2c, // prelude
    0x01, // names: <module>
    0x20,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x24,0x23,0x64,0x64,0x20,0x2f, // code info
    0x10,0x02, // LOAD_CONST_STRING 'a\xa0b'
    0x16,0x0e, // STORE_NAME 'nbsp'
    0x10,0x03, // LOAD_CONST_STRING 'a\xadb'
    0x16,0x0f, // STORE_NAME 'soft_hyphen'
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x16,0x10, // STORE_NAME 'zero_width'
    0x10,0x04, // LOAD_CONST_STRING 'a\u2028b\u2029c'
    0x16,0x11, // STORE_NAME 'line_separators'
    0x10,0x05, // LOAD_CONST_STRING '\ue000\uf8ff'
    0x16,0x12, // STORE_NAME 'private_use'
    0x10,0x06, // LOAD_CONST_STRING '\uffff\ufffe'
    0x16,0x13, // STORE_NAME 'noncharacter'
    0x10,0x07, // LOAD_CONST_STRING '\U0010ffff'
    0x16,0x14, // STORE_NAME 'last'
    0x10,0x08, // LOAD_CONST_STRING '\x80\x9f¡ÿ'
    0x16,0x15, // STORE_NAME 'latin1'
    0x10,0x09, // LOAD_CONST_STRING 'سلام'
    0x16,0x16, // STORE_NAME 'arabic'
    0x10,0x0a, // LOAD_CONST_STRING 'שלום'
    0x16,0x17, // STORE_NAME 'hebrew'
    0x10,0x0b, // LOAD_CONST_STRING '한국어'
    0x16,0x18, // STORE_NAME 'hangul'
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x16,0x19, // STORE_NAME 'emoji_family'
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x16,0x1a, // STORE_NAME 'flags'
    0x10,0x0c, // LOAD_CONST_STRING '～ after'
    0x16,0x1b, // STORE_NAME 'order_bmp_high'
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x16,0x1c, // STORE_NAME 'order_astral'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x16,0x1d, // STORE_NAME 'größe'
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x16,0x1e, // STORE_NAME '変数'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x0d, // STORE_NAME 'größer'
    0x11,0x1f, // LOAD_NAME 'print'
    0x11,0x0e, // LOAD_NAME 'nbsp'
    0x11,0x0f, // LOAD_NAME 'soft_hyphen'
    0x11,0x10, // LOAD_NAME 'zero_width'
    0x11,0x12, // LOAD_NAME 'private_use'
    0x11,0x15, // LOAD_NAME 'latin1'
    0x34,0x05, // CALL_FUNCTION 5
    0x59, // POP_TOP
    0x11,0x1f, // LOAD_NAME 'print'
    0x11,0x16, // LOAD_NAME 'arabic'
    0x11,0x17, // LOAD_NAME 'hebrew'
    0x11,0x18, // LOAD_NAME 'hangul'
    0x11,0x19, // LOAD_NAME 'emoji_family'
    0x11,0x1a, // LOAD_NAME 'flags'
    0x11,0x1d, // LOAD_NAME 'größe'
    0x11,0x1e, // LOAD_NAME '変数'
    0x11,0x0d, // LOAD_NAME 'größer'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x08, // CALL_FUNCTION 8
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_unicode__lt_module_gt_
// frozen bytecode for file consts_unicode.py, scope consts_unicode_gr_ouml__szlig_er
static const byte fun_data_consts_unicode_gr_ouml__szlig_er[11] = {
    0x1a,0x0a, // prelude
    0x0d,0x20,0x21, // names: größer, argument_ä, b
    0x80,0x15, // code info
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xd8, // BINARY_OP 1 __gt__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_unicode_gr_ouml__szlig_er = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_unicode_gr_ouml__szlig_er,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 11,
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
        .qstr_block_name_idx = 13,
        .line_info = fun_data_consts_unicode_gr_ouml__szlig_er + 5,
        .line_info_top = fun_data_consts_unicode_gr_ouml__szlig_er + 7,
        .opcodes = fun_data_consts_unicode_gr_ouml__szlig_er + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_unicode_gr_ouml__szlig_er fun_data_consts_unicode_gr_ouml__szlig_er[0]
#endif

static const mp_raw_code_t *const children_consts_unicode__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_unicode_gr_ouml__szlig_er,
};

static const mp_raw_code_truncated_t proto_fun_consts_unicode__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_unicode__lt_module_gt_,
    .children = (void *)&children_consts_unicode__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 137,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 11,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_unicode__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_unicode__lt_module_gt_ + 24,
        .opcodes = fun_data_consts_unicode__lt_module_gt_ + 24,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_unicode[34] = {
    MP_QSTR_consts_unicode_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_a_nbsp_b,
    MP_QSTR_a_shy_b,
    MP_QSTR_a_0x2028_b_0x2029_c,
    MP_QSTR__0xe000__0xf8ff_,
    MP_QSTR__0xffff__0xfffe_,
    MP_QSTR__0x10ffff_,
    MP_QSTR__0x80__0x9f__iexcl__yuml_,
    MP_QSTR__0x633__0x644__0x627__0x645_,
    MP_QSTR__0x5e9__0x5dc__0x5d5__0x5dd_,
    MP_QSTR__0xd55c__0xad6d__0xc5b4_,
    MP_QSTR__0xff5e__space_after,
    MP_QSTR_gr_ouml__szlig_er,
    MP_QSTR_nbsp,
    MP_QSTR_soft_hyphen,
    MP_QSTR_zero_width,
    MP_QSTR_line_separators,
    MP_QSTR_private_use,
    MP_QSTR_noncharacter,
    MP_QSTR_last,
    MP_QSTR_latin1,
    MP_QSTR_arabic,
    MP_QSTR_hebrew,
    MP_QSTR_hangul,
    MP_QSTR_emoji_family,
    MP_QSTR_flags,
    MP_QSTR_order_bmp_high,
    MP_QSTR_order_astral,
    MP_QSTR_gr_ouml__szlig_e,
    MP_QSTR__0x5909__0x6570_,
    MP_QSTR_print,
    MP_QSTR_argument__auml_,
    MP_QSTR_b,
};

// constants

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_unicode[5] = {
    MP_ROM_QSTR(MP_QSTR_a_0x200b_b_zwj__0xfeff_),
    MP_ROM_QSTR(MP_QSTR__0x1f469__zwj__0x1f469__zwj__0x1f467_),
    MP_ROM_QSTR(MP_QSTR__0x1f1e6__0x1f1f9__0x1f1e8__0x1f1ed_),
    MP_ROM_QSTR(MP_QSTR__0x10000__space_before_space_or_space_after),
    MP_ROM_QSTR(MP_QSTR_name_space_of_space_a_space_variable),
};

static const mp_frozen_module_t frozen_module_consts_unicode = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_unicode,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_unicode,
    },
    .proto_fun = &proto_fun_consts_unicode__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_unicode.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_unicode,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_unicode", "consts_unicode.py")
#endif

/*
byte sizes:
qstr content: 37 unique, 453 bytes
bc content: 148
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 5 entries, 20 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 19
mp_frozen_mpy_content_size: 4
total: 676
*/
