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
    MP_QSTR_abc = MP_QSTRnumber_of,
    MP_QSTR_consts_bytes_dot_py,
    MP_QSTR_empty,
    MP_QSTR_every_byte,
    MP_QSTR_high,
    MP_QSTR_long_run,
    MP_QSTR_many_nuls,
    MP_QSTR_nul,
    MP_QSTR_quotes,
    MP_QSTR_short,
    MP_QSTR_text_of_same_content,
    MP_QSTR_utf8,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    133,
    242,
    176,
    205,
    43,
    121,
    165,
    114,
    236,
    151,
    221,
    186,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    3,
    15,
    5,
    10,
    4,
    8,
    9,
    3,
    6,
    5,
    20,
    4,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    12, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "abc",
        "consts_bytes.py",
        "empty",
        "every_byte",
        "high",
        "long_run",
        "many_nuls",
        "nul",
        "quotes",
        "short",
        "text_of_same_content",
        "utf8",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_bytes
// - original source file: mpy/bytecode/consts_bytes.mpy
// - frozen file name: consts_bytes.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_bytes.py, scope consts_bytes__lt_module_gt_
static const byte fun_data_consts_bytes__lt_module_gt_[94] = {
    0x58,0x1c, // prelude
    0x01, // names: <module>
    0x20,0x24,0x24,0x24,0x24,0x24,0x24,0x20,0x42,0x65,0x24,0x24,0x24, // code info
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x16,0x03, // STORE_NAME 'empty'
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x16,0x04, // STORE_NAME 'short'
    0x10,0x02, // LOAD_CONST_STRING 'abc'
    0x16,0x05, // STORE_NAME 'text_of_same_content'
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x16,0x06, // STORE_NAME 'nul'
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x16,0x07, // STORE_NAME 'many_nuls'
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x16,0x08, // STORE_NAME 'quotes'
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x23,0x06, // LOAD_CONST_OBJ 6
    0xf2, // BINARY_OP 27 __add__
    0x16,0x09, // STORE_NAME 'every_byte'
    0x23,0x07, // LOAD_CONST_OBJ 7
    0x16,0x0a, // STORE_NAME 'high'
    0x23,0x08, // LOAD_CONST_OBJ 8
    0x16,0x0b, // STORE_NAME 'utf8'
    0x23,0x09, // LOAD_CONST_OBJ 9
    0x16,0x0c, // STORE_NAME 'long_run'
    0x11,0x0d, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'empty'
    0x11,0x04, // LOAD_NAME 'short'
    0x11,0x05, // LOAD_NAME 'text_of_same_content'
    0x11,0x06, // LOAD_NAME 'nul'
    0x11,0x07, // LOAD_NAME 'many_nuls'
    0x11,0x08, // LOAD_NAME 'quotes'
    0x11,0x0a, // LOAD_NAME 'high'
    0x11,0x0b, // LOAD_NAME 'utf8'
    0x11,0x0e, // LOAD_NAME 'len'
    0x11,0x09, // LOAD_NAME 'every_byte'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x0e, // LOAD_NAME 'len'
    0x11,0x0c, // LOAD_NAME 'long_run'
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x0a, // CALL_FUNCTION 10
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_bytes__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_bytes__lt_module_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 94,
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
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_bytes__lt_module_gt_ + 3,
        .line_info_top = fun_data_consts_bytes__lt_module_gt_ + 16,
        .opcodes = fun_data_consts_bytes__lt_module_gt_ + 16,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_bytes__lt_module_gt_ fun_data_consts_bytes__lt_module_gt_[0]
#endif

static const qstr_short_t const_qstr_table_data_consts_bytes[15] = {
    MP_QSTR_consts_bytes_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_abc,
    MP_QSTR_empty,
    MP_QSTR_short,
    MP_QSTR_text_of_same_content,
    MP_QSTR_nul,
    MP_QSTR_many_nuls,
    MP_QSTR_quotes,
    MP_QSTR_every_byte,
    MP_QSTR_high,
    MP_QSTR_utf8,
    MP_QSTR_long_run,
    MP_QSTR_print,
    MP_QSTR_len,
};

// constants
static const mp_obj_str_t const_obj_consts_bytes_1 = {{&mp_type_bytes}, 133, 3, (const byte*)"\x61\x62\x63"};
static const mp_obj_str_t const_obj_consts_bytes_2 = {{&mp_type_bytes}, 165, 1, (const byte*)"\x00"};
static const mp_obj_str_t const_obj_consts_bytes_3 = {{&mp_type_bytes}, 6, 5, (const byte*)"\x00\x01\x00\x02\x00"};
static const mp_obj_str_t const_obj_consts_bytes_4 = {{&mp_type_bytes}, 18, 6, (const byte*)"\x22\x27\x5c\x0d\x0a\x09"};
static const mp_obj_str_t const_obj_consts_bytes_5 = {{&mp_type_bytes}, 98, 39, (const byte*)"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x20\x21\x22\x23\x24\x25\x26"};
static const mp_obj_str_t const_obj_consts_bytes_6 = {{&mp_type_bytes}, 2, 89, (const byte*)"\x27\x28\x29\x2a\x2b\x2c\x2d\x2e\x2f\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f\x40\x41\x42\x43\x44\x45\x46\x47\x48\x49\x4a\x4b\x4c\x4d\x4e\x4f\x50\x51\x52\x53\x54\x55\x56\x57\x58\x59\x5a\x5b\x5c\x5d\x5e\x5f\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x7b\x7c\x7d\x7e\x7f"};
static const mp_obj_str_t const_obj_consts_bytes_7 = {{&mp_type_bytes}, 133, 4, (const byte*)"\x80\x81\xfe\xff"};
static const mp_obj_str_t const_obj_consts_bytes_8 = {{&mp_type_bytes}, 110, 8, (const byte*)"\x67\x72\xc3\xb6\xc3\x9f\x65\x72"};
static const mp_obj_str_t const_obj_consts_bytes_9 = {{&mp_type_bytes}, 167, 68, (const byte*)"\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x61\x62\x63\x64\x65\x66\x2d\x65\x6e\x64"};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_bytes[10] = {
    MP_ROM_PTR(&mp_const_empty_bytes_obj),
    MP_ROM_PTR(&const_obj_consts_bytes_1),
    MP_ROM_PTR(&const_obj_consts_bytes_2),
    MP_ROM_PTR(&const_obj_consts_bytes_3),
    MP_ROM_PTR(&const_obj_consts_bytes_4),
    MP_ROM_PTR(&const_obj_consts_bytes_5),
    MP_ROM_PTR(&const_obj_consts_bytes_6),
    MP_ROM_PTR(&const_obj_consts_bytes_7),
    MP_ROM_PTR(&const_obj_consts_bytes_8),
    MP_ROM_PTR(&const_obj_consts_bytes_9),
};

static const mp_frozen_module_t frozen_module_consts_bytes = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_bytes,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_bytes,
    },
    .proto_fun = &proto_fun_consts_bytes__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_bytes.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_bytes,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_bytes", "consts_bytes.py")
#endif

/*
byte sizes:
qstr content: 12 unique, 128 bytes
bc content: 94
const str content: 223
const int content: 0
const obj content: 144
const table qstr content: 0 entries, 0 bytes
const table ptr content: 10 entries, 40 bytes
raw code content: 1 * 4 = 16
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 666
*/
