#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

#if MICROPY_LONGINT_IMPL != 1
#error "incompatible MICROPY_LONGINT_IMPL"
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
    MP_QSTR_consts_int_dot_py = MP_QSTRnumber_of,
    MP_QSTR_in_code,
    MP_QSTR_in_tuple,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    248,
    144,
    197,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    13,
    7,
    8,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    3, // allocated entries
    3, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "consts_int.py",
        "in_code",
        "in_tuple",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_int
// - original source file: mpy/bytecode/consts_int.mpy
// - frozen file name: consts_int.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_int.py, scope consts_int__lt_module_gt_
static const byte fun_data_consts_int__lt_module_gt_[160] = {
    0xa8,0x20,0x20, // prelude
    0x01, // names: <module>
    0x20,0x1f,0x1f,0x6f,0x20,0x2a,0x28,0x26,0x26,0x26,0x48,0x20,0x84,0x08,0x27, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x7f, // LOAD_CONST_SMALL_INT -1
    0x22,0x3f, // LOAD_CONST_SMALL_INT 63
    0x22,0x80,0x40, // LOAD_CONST_SMALL_INT 64
    0x22,0x40, // LOAD_CONST_SMALL_INT -64
    0x22,0xff,0x3f, // LOAD_CONST_SMALL_INT -65
    0x22,0xbf,0x7f, // LOAD_CONST_SMALL_INT 8191
    0x22,0x80,0xc0,0x00, // LOAD_CONST_SMALL_INT 8192
    0x22,0xc0,0x00, // LOAD_CONST_SMALL_INT -8192
    0x22,0xff,0xbf,0x7f, // LOAD_CONST_SMALL_INT -8193
    0x22,0x8f,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT 33554431
    0x22,0x90,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT 33554432
    0x22,0xf0,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT -33554432
    0x22,0xef,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT -33554433
    0x22,0x81,0xff,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT 536870911
    0x22,0x82,0x80,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT 536870912
    0x22,0xfe,0x80,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT -536870912
    0x22,0xfd,0xff,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT -536870913
    0x22,0x83,0xff,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT 1073741823
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x22,0xfc,0x80,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT -1073741824
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x23,0x02, // LOAD_CONST_OBJ 2
    0x23,0x03, // LOAD_CONST_OBJ 3
    0x23,0x04, // LOAD_CONST_OBJ 4
    0x23,0x05, // LOAD_CONST_OBJ 5
    0x23,0x06, // LOAD_CONST_OBJ 6
    0x23,0x07, // LOAD_CONST_OBJ 7
    0x23,0x08, // LOAD_CONST_OBJ 8
    0x23,0x09, // LOAD_CONST_OBJ 9
    0x23,0x0a, // LOAD_CONST_OBJ 10
    0x23,0x0b, // LOAD_CONST_OBJ 11
    0x23,0x0c, // LOAD_CONST_OBJ 12
    0x23,0x0d, // LOAD_CONST_OBJ 13
    0x23,0x0e, // LOAD_CONST_OBJ 14
    0x23,0x0f, // LOAD_CONST_OBJ 15
    0x23,0x10, // LOAD_CONST_OBJ 16
    0x2b,0x26, // BUILD_LIST 38
    0x16,0x02, // STORE_NAME 'in_code'
    0x23,0x11, // LOAD_CONST_OBJ 17
    0x16,0x03, // STORE_NAME 'in_tuple'
    0x11,0x04, // LOAD_NAME 'print'
    0x11,0x02, // LOAD_NAME 'in_code'
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x11,0x04, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'in_tuple'
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_int__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_int__lt_module_gt_,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 160,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 38,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_consts_int__lt_module_gt_ + 4,
        .line_info_top = fun_data_consts_int__lt_module_gt_ + 19,
        .opcodes = fun_data_consts_int__lt_module_gt_ + 19,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_int__lt_module_gt_ fun_data_consts_int__lt_module_gt_[0]
#endif

static const qstr_short_t const_qstr_table_data_consts_int[5] = {
    MP_QSTR_consts_int_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_in_code,
    MP_QSTR_in_tuple,
    MP_QSTR_print,
};

// constants
static const mp_obj_int_t const_obj_consts_int_0 = {{&mp_type_int}, 1073741824};
static const mp_obj_int_t const_obj_consts_int_1 = {{&mp_type_int}, -1073741825};
static const mp_obj_int_t const_obj_consts_int_2 = {{&mp_type_int}, 2147483647};
static const mp_obj_int_t const_obj_consts_int_3 = {{&mp_type_int}, 2147483648};
static const mp_obj_int_t const_obj_consts_int_4 = {{&mp_type_int}, -2147483648};
static const mp_obj_int_t const_obj_consts_int_5 = {{&mp_type_int}, -2147483649};
static const mp_obj_int_t const_obj_consts_int_6 = {{&mp_type_int}, 4294967295};
static const mp_obj_int_t const_obj_consts_int_7 = {{&mp_type_int}, 4294967296};
static const mp_obj_int_t const_obj_consts_int_8 = {{&mp_type_int}, -4294967295};
static const mp_obj_int_t const_obj_consts_int_9 = {{&mp_type_int}, 2305843009213693951};
static const mp_obj_int_t const_obj_consts_int_10 = {{&mp_type_int}, 2305843009213693952};
static const mp_obj_int_t const_obj_consts_int_11 = {{&mp_type_int}, -2305843009213693952};
static const mp_obj_int_t const_obj_consts_int_12 = {{&mp_type_int}, 4611686018427387903};
static const mp_obj_int_t const_obj_consts_int_13 = {{&mp_type_int}, -4611686018427387903};
static const mp_obj_int_t const_obj_consts_int_14 = {{&mp_type_int}, 4611686018427387904};
static const mp_obj_int_t const_obj_consts_int_15 = {{&mp_type_int}, 9223372036854775807};
static const mp_obj_int_t const_obj_consts_int_16 = {{&mp_type_int}, -9223372036854775807};
static const mp_obj_int_t const_obj_consts_int_17_8 = {{&mp_type_int}, 8192};
static const mp_obj_int_t const_obj_consts_int_17_10 = {{&mp_type_int}, -8193};
static const mp_obj_int_t const_obj_consts_int_17_11 = {{&mp_type_int}, 65535};
static const mp_obj_int_t const_obj_consts_int_17_12 = {{&mp_type_int}, 65536};
static const mp_obj_int_t const_obj_consts_int_17_13 = {{&mp_type_int}, 70000};
static const mp_obj_int_t const_obj_consts_int_17_14 = {{&mp_type_int}, -70000};
static const mp_obj_int_t const_obj_consts_int_17_15 = {{&mp_type_int}, 33554431};
static const mp_obj_int_t const_obj_consts_int_17_16 = {{&mp_type_int}, 33554432};
static const mp_obj_int_t const_obj_consts_int_17_17 = {{&mp_type_int}, -33554432};
static const mp_obj_int_t const_obj_consts_int_17_18 = {{&mp_type_int}, -33554433};
static const mp_obj_int_t const_obj_consts_int_17_19 = {{&mp_type_int}, 67108863};
static const mp_obj_int_t const_obj_consts_int_17_20 = {{&mp_type_int}, 67108864};
static const mp_obj_int_t const_obj_consts_int_17_21 = {{&mp_type_int}, -67108864};
static const mp_obj_int_t const_obj_consts_int_17_22 = {{&mp_type_int}, -67108865};
static const mp_obj_int_t const_obj_consts_int_17_23 = {{&mp_type_int}, 536870911};
static const mp_obj_int_t const_obj_consts_int_17_24 = {{&mp_type_int}, 536870912};
static const mp_obj_int_t const_obj_consts_int_17_25 = {{&mp_type_int}, -536870912};
static const mp_obj_int_t const_obj_consts_int_17_26 = {{&mp_type_int}, -536870913};
static const mp_obj_int_t const_obj_consts_int_17_27 = {{&mp_type_int}, 1073741823};
static const mp_obj_int_t const_obj_consts_int_17_28 = {{&mp_type_int}, 1073741824};
static const mp_obj_int_t const_obj_consts_int_17_29 = {{&mp_type_int}, -1073741824};
static const mp_obj_int_t const_obj_consts_int_17_30 = {{&mp_type_int}, -1073741825};
static const mp_obj_int_t const_obj_consts_int_17_31 = {{&mp_type_int}, 2147483647};
static const mp_obj_int_t const_obj_consts_int_17_32 = {{&mp_type_int}, -2147483647};
static const mp_obj_int_t const_obj_consts_int_17_33 = {{&mp_type_int}, 4294967295};
static const mp_obj_int_t const_obj_consts_int_17_34 = {{&mp_type_int}, 4294967296};
static const mp_obj_int_t const_obj_consts_int_17_35 = {{&mp_type_int}, 4611686018427387903};
static const mp_obj_int_t const_obj_consts_int_17_36 = {{&mp_type_int}, 4611686018427387904};
static const mp_obj_int_t const_obj_consts_int_17_37 = {{&mp_type_int}, -4611686018427387904};
static const mp_obj_int_t const_obj_consts_int_17_38 = {{&mp_type_int}, 9223372036854775807};
static const mp_rom_obj_tuple_t const_obj_consts_int_17 = {{&mp_type_tuple}, 39, {
    MP_ROM_INT(0),
    MP_ROM_INT(1),
    MP_ROM_INT(-1),
    MP_ROM_INT(63),
    MP_ROM_INT(64),
    MP_ROM_INT(-64),
    MP_ROM_INT(-65),
    MP_ROM_INT(8191),
    MP_ROM_PTR(&const_obj_consts_int_17_8),
    MP_ROM_INT(-8192),
    MP_ROM_PTR(&const_obj_consts_int_17_10),
    MP_ROM_PTR(&const_obj_consts_int_17_11),
    MP_ROM_PTR(&const_obj_consts_int_17_12),
    MP_ROM_PTR(&const_obj_consts_int_17_13),
    MP_ROM_PTR(&const_obj_consts_int_17_14),
    MP_ROM_PTR(&const_obj_consts_int_17_15),
    MP_ROM_PTR(&const_obj_consts_int_17_16),
    MP_ROM_PTR(&const_obj_consts_int_17_17),
    MP_ROM_PTR(&const_obj_consts_int_17_18),
    MP_ROM_PTR(&const_obj_consts_int_17_19),
    MP_ROM_PTR(&const_obj_consts_int_17_20),
    MP_ROM_PTR(&const_obj_consts_int_17_21),
    MP_ROM_PTR(&const_obj_consts_int_17_22),
    MP_ROM_PTR(&const_obj_consts_int_17_23),
    MP_ROM_PTR(&const_obj_consts_int_17_24),
    MP_ROM_PTR(&const_obj_consts_int_17_25),
    MP_ROM_PTR(&const_obj_consts_int_17_26),
    MP_ROM_PTR(&const_obj_consts_int_17_27),
    MP_ROM_PTR(&const_obj_consts_int_17_28),
    MP_ROM_PTR(&const_obj_consts_int_17_29),
    MP_ROM_PTR(&const_obj_consts_int_17_30),
    MP_ROM_PTR(&const_obj_consts_int_17_31),
    MP_ROM_PTR(&const_obj_consts_int_17_32),
    MP_ROM_PTR(&const_obj_consts_int_17_33),
    MP_ROM_PTR(&const_obj_consts_int_17_34),
    MP_ROM_PTR(&const_obj_consts_int_17_35),
    MP_ROM_PTR(&const_obj_consts_int_17_36),
    MP_ROM_PTR(&const_obj_consts_int_17_37),
    MP_ROM_PTR(&const_obj_consts_int_17_38),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_int[18] = {
    MP_ROM_PTR(&const_obj_consts_int_0),
    MP_ROM_PTR(&const_obj_consts_int_1),
    MP_ROM_PTR(&const_obj_consts_int_2),
    MP_ROM_PTR(&const_obj_consts_int_3),
    MP_ROM_PTR(&const_obj_consts_int_4),
    MP_ROM_PTR(&const_obj_consts_int_5),
    MP_ROM_PTR(&const_obj_consts_int_6),
    MP_ROM_PTR(&const_obj_consts_int_7),
    MP_ROM_PTR(&const_obj_consts_int_8),
    MP_ROM_PTR(&const_obj_consts_int_9),
    MP_ROM_PTR(&const_obj_consts_int_10),
    MP_ROM_PTR(&const_obj_consts_int_11),
    MP_ROM_PTR(&const_obj_consts_int_12),
    MP_ROM_PTR(&const_obj_consts_int_13),
    MP_ROM_PTR(&const_obj_consts_int_14),
    MP_ROM_PTR(&const_obj_consts_int_15),
    MP_ROM_PTR(&const_obj_consts_int_16),
    MP_ROM_PTR(&const_obj_consts_int_17),
};

static const mp_frozen_module_t frozen_module_consts_int = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_int,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_int,
    },
    .proto_fun = &proto_fun_consts_int__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_int.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_int,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_int", "consts_int.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 37 bytes
bc content: 160
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 18 entries, 72 bytes
raw code content: 1 * 4 = 16
mp_frozen_mpy_names_content: 15
mp_frozen_mpy_content_size: 4
total: 304
*/
