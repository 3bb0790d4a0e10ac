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
    MP_QSTR_child = MP_QSTRnumber_of,
    MP_QSTR_every_opcode_dot_py,
    MP_QSTR_x,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    79,
    146,
    221,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    5,
    15,
    1,
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
        "child",
        "every_opcode.py",
        "x",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module every_opcode
// - original source file: mpy/handmade/every_opcode.mpy
// - frozen file name: every_opcode.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file every_opcode.py, scope every_opcode__lt_module_gt_
static const byte fun_data_every_opcode__lt_module_gt_[421] = {
    0xb8,0x22,0x02, // prelude
    0x03, // names: <module>
     // code info
    0x10,0x00, // LOAD_CONST_STRING 'every_opcode.py'
    0x11,0x01, // LOAD_NAME 'child'
    0x12,0x01, // LOAD_GLOBAL 'child'
    0x13,0x01, // LOAD_ATTR 'child'
    0x14,0x00, // LOAD_METHOD 'every_opcode.py'
    0x15,0x01, // LOAD_SUPER_METHOD 'child'
    0x16,0x01, // STORE_NAME 'child'
    0x17,0x01, // STORE_GLOBAL 'child'
    0x18,0x00, // STORE_ATTR 'every_opcode.py'
    0x19,0x01, // DELETE_NAME 'child'
    0x1a,0x01, // DELETE_GLOBAL 'child'
    0x1b,0x01, // IMPORT_NAME 'child'
    0x1c,0x00, // IMPORT_FROM 'every_opcode.py'
    0x20,0x01,0x02, // MAKE_CLOSURE 1
    0x21,0x01,0x02, // MAKE_CLOSURE_DEFARGS 1
    0x22,0x6f, // LOAD_CONST_SMALL_INT -17
    0x22,0x30, // LOAD_CONST_SMALL_INT 48
    0x22,0x40, // LOAD_CONST_SMALL_INT -64
    0x22,0xff,0x3f, // LOAD_CONST_SMALL_INT -65
    0x22,0x3f, // LOAD_CONST_SMALL_INT 63
    0x22,0x80,0x40, // LOAD_CONST_SMALL_INT 64
    0x22,0xbf,0x7f, // LOAD_CONST_SMALL_INT 8191
    0x22,0xc0,0x00, // LOAD_CONST_SMALL_INT -8192
    0x22,0x80,0xc0,0x00, // LOAD_CONST_SMALL_INT 8192
    0x22,0xff,0xbf,0x7f, // LOAD_CONST_SMALL_INT -8193
    0x22,0x83,0xff,0xff,0xff,0x7f, // LOAD_CONST_SMALL_INT 1073741823
    0x22,0xfc,0x80,0x80,0x80,0x00, // LOAD_CONST_SMALL_INT -1073741824
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x24,0x01, // LOAD_FAST_N 1
    0x25,0x01, // LOAD_DEREF 1
    0x26,0x01, // STORE_FAST_N 1
    0x27,0x01, // STORE_DEREF 1
    0x28,0x01, // DELETE_FAST 1
    0x29,0x01, // DELETE_DEREF 1
    0x2a,0x01, // BUILD_TUPLE 1
    0x2b,0x01, // BUILD_LIST 1
    0x2c,0x01, // BUILD_MAP 1
    0x2d,0x01, // BUILD_SET 1
    0x2e,0x01, // BUILD_SLICE 1
    0x2f,0x01, // STORE_COMP 1
    0x30,0x01, // UNPACK_SEQUENCE 1
    0x31,0x01, // UNPACK_EX 1
    0x32,0x00, // MAKE_FUNCTION 0
    0x33,0x00, // MAKE_FUNCTION_DEFARGS 0
    0x34,0x01, // CALL_FUNCTION 1
    0x35,0x01, // CALL_FUNCTION_VAR_KW 1
    0x36,0x01, // CALL_METHOD 1
    0x37,0x01, // CALL_METHOD_VAR_KW 1
    0x24,0x81,0x00, // LOAD_FAST_N 128
    0x2f,0x82,0x05, // STORE_COMP 261
    0x40,0x40,0x01, // UNWIND_JUMP 0
    0x40,0x7f,0x01, // UNWIND_JUMP 63
    0x40,0x00,0x01, // UNWIND_JUMP -64
    0x40,0xc0,0x80,0x01, // UNWIND_JUMP 64
    0x40,0xe8,0x87,0x01, // UNWIND_JUMP 1000
    0x40,0x98,0x78,0x01, // UNWIND_JUMP -1000
    0x42,0x40, // JUMP 0
    0x42,0x7f, // JUMP 63
    0x42,0x00, // JUMP -64
    0x42,0xc0,0x80, // JUMP 64
    0x42,0xe8,0x87, // JUMP 1000
    0x42,0x98,0x78, // JUMP -1000
    0x43,0x40, // POP_JUMP_IF_TRUE 0
    0x43,0x7f, // POP_JUMP_IF_TRUE 63
    0x43,0x00, // POP_JUMP_IF_TRUE -64
    0x43,0xc0,0x80, // POP_JUMP_IF_TRUE 64
    0x43,0xe8,0x87, // POP_JUMP_IF_TRUE 1000
    0x43,0x98,0x78, // POP_JUMP_IF_TRUE -1000
    0x44,0x40, // POP_JUMP_IF_FALSE 0
    0x44,0x7f, // POP_JUMP_IF_FALSE 63
    0x44,0x00, // POP_JUMP_IF_FALSE -64
    0x44,0xc0,0x80, // POP_JUMP_IF_FALSE 64
    0x44,0xe8,0x87, // POP_JUMP_IF_FALSE 1000
    0x44,0x98,0x78, // POP_JUMP_IF_FALSE -1000
    0x45,0x00, // JUMP_IF_TRUE_OR_POP 0
    0x45,0x7f, // JUMP_IF_TRUE_OR_POP 127
    0x45,0x80,0x01, // JUMP_IF_TRUE_OR_POP 128
    0x45,0xff,0xff, // JUMP_IF_TRUE_OR_POP 32767
    0x46,0x00, // JUMP_IF_FALSE_OR_POP 0
    0x46,0x7f, // JUMP_IF_FALSE_OR_POP 127
    0x46,0x80,0x01, // JUMP_IF_FALSE_OR_POP 128
    0x46,0xff,0xff, // JUMP_IF_FALSE_OR_POP 32767
    0x47,0x00, // SETUP_WITH 0
    0x47,0x7f, // SETUP_WITH 127
    0x47,0x80,0x01, // SETUP_WITH 128
    0x47,0xff,0xff, // SETUP_WITH 32767
    0x48,0x00, // SETUP_EXCEPT 0
    0x48,0x7f, // SETUP_EXCEPT 127
    0x48,0x80,0x01, // SETUP_EXCEPT 128
    0x48,0xff,0xff, // SETUP_EXCEPT 32767
    0x49,0x00, // SETUP_FINALLY 0
    0x49,0x7f, // SETUP_FINALLY 127
    0x49,0x80,0x01, // SETUP_FINALLY 128
    0x49,0xff,0xff, // SETUP_FINALLY 32767
    0x4a,0x00, // POP_EXCEPT_JUMP 0
    0x4a,0x7f, // POP_EXCEPT_JUMP 127
    0x4a,0x80,0x01, // POP_EXCEPT_JUMP 128
    0x4a,0xff,0xff, // POP_EXCEPT_JUMP 32767
    0x4b,0x00, // FOR_ITER 0
    0x4b,0x7f, // FOR_ITER 127
    0x4b,0x80,0x01, // FOR_ITER 128
    0x4b,0xff,0xff, // FOR_ITER 32767
    0x50, // LOAD_CONST_FALSE
    0x51, // LOAD_CONST_NONE
    0x52, // LOAD_CONST_TRUE
    0x53, // LOAD_NULL
    0x54, // LOAD_BUILD_CLASS
    0x55, // LOAD_SUBSCR
    0x56, // STORE_SUBSCR
    0x57, // DUP_TOP
    0x58, // DUP_TOP_TWO
    0x59, // POP_TOP
    0x5a, // ROT_TWO
    0x5b, // ROT_THREE
    0x5c, // WITH_CLEANUP
    0x5d, // END_FINALLY
    0x5e, // GET_ITER
    0x5f, // GET_ITER_STACK
    0x62, // STORE_MAP
    0x63, // RETURN_VALUE
    0x64, // RAISE_LAST
    0x65, // RAISE_OBJ
    0x66, // RAISE_FROM
    0x67, // YIELD_VALUE
    0x68, // YIELD_FROM
    0x69, // IMPORT_STAR
    0x70, // LOAD_CONST_SMALL_INT -16
    0x71, // LOAD_CONST_SMALL_INT -15
    0x72, // LOAD_CONST_SMALL_INT -14
    0x73, // LOAD_CONST_SMALL_INT -13
    0x74, // LOAD_CONST_SMALL_INT -12
    0x75, // LOAD_CONST_SMALL_INT -11
    0x76, // LOAD_CONST_SMALL_INT -10
    0x77, // LOAD_CONST_SMALL_INT -9
    0x78, // LOAD_CONST_SMALL_INT -8
    0x79, // LOAD_CONST_SMALL_INT -7
    0x7a, // LOAD_CONST_SMALL_INT -6
    0x7b, // LOAD_CONST_SMALL_INT -5
    0x7c, // LOAD_CONST_SMALL_INT -4
    0x7d, // LOAD_CONST_SMALL_INT -3
    0x7e, // LOAD_CONST_SMALL_INT -2
    0x7f, // LOAD_CONST_SMALL_INT -1
    0x80, // LOAD_CONST_SMALL_INT 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x83, // LOAD_CONST_SMALL_INT 3
    0x84, // LOAD_CONST_SMALL_INT 4
    0x85, // LOAD_CONST_SMALL_INT 5
    0x86, // LOAD_CONST_SMALL_INT 6
    0x87, // LOAD_CONST_SMALL_INT 7
    0x88, // LOAD_CONST_SMALL_INT 8
    0x89, // LOAD_CONST_SMALL_INT 9
    0x8a, // LOAD_CONST_SMALL_INT 10
    0x8b, // LOAD_CONST_SMALL_INT 11
    0x8c, // LOAD_CONST_SMALL_INT 12
    0x8d, // LOAD_CONST_SMALL_INT 13
    0x8e, // LOAD_CONST_SMALL_INT 14
    0x8f, // LOAD_CONST_SMALL_INT 15
    0x90, // LOAD_CONST_SMALL_INT 16
    0x91, // LOAD_CONST_SMALL_INT 17
    0x92, // LOAD_CONST_SMALL_INT 18
    0x93, // LOAD_CONST_SMALL_INT 19
    0x94, // LOAD_CONST_SMALL_INT 20
    0x95, // LOAD_CONST_SMALL_INT 21
    0x96, // LOAD_CONST_SMALL_INT 22
    0x97, // LOAD_CONST_SMALL_INT 23
    0x98, // LOAD_CONST_SMALL_INT 24
    0x99, // LOAD_CONST_SMALL_INT 25
    0x9a, // LOAD_CONST_SMALL_INT 26
    0x9b, // LOAD_CONST_SMALL_INT 27
    0x9c, // LOAD_CONST_SMALL_INT 28
    0x9d, // LOAD_CONST_SMALL_INT 29
    0x9e, // LOAD_CONST_SMALL_INT 30
    0x9f, // LOAD_CONST_SMALL_INT 31
    0xa0, // LOAD_CONST_SMALL_INT 32
    0xa1, // LOAD_CONST_SMALL_INT 33
    0xa2, // LOAD_CONST_SMALL_INT 34
    0xa3, // LOAD_CONST_SMALL_INT 35
    0xa4, // LOAD_CONST_SMALL_INT 36
    0xa5, // LOAD_CONST_SMALL_INT 37
    0xa6, // LOAD_CONST_SMALL_INT 38
    0xa7, // LOAD_CONST_SMALL_INT 39
    0xa8, // LOAD_CONST_SMALL_INT 40
    0xa9, // LOAD_CONST_SMALL_INT 41
    0xaa, // LOAD_CONST_SMALL_INT 42
    0xab, // LOAD_CONST_SMALL_INT 43
    0xac, // LOAD_CONST_SMALL_INT 44
    0xad, // LOAD_CONST_SMALL_INT 45
    0xae, // LOAD_CONST_SMALL_INT 46
    0xaf, // LOAD_CONST_SMALL_INT 47
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xb2, // LOAD_FAST 2
    0xb3, // LOAD_FAST 3
    0xb4, // LOAD_FAST 4
    0xb5, // LOAD_FAST 5
    0xb6, // LOAD_FAST 6
    0xb7, // LOAD_FAST 7
    0xb8, // LOAD_FAST 8
    0xb9, // LOAD_FAST 9
    0xba, // LOAD_FAST 10
    0xbb, // LOAD_FAST 11
    0xbc, // LOAD_FAST 12
    0xbd, // LOAD_FAST 13
    0xbe, // LOAD_FAST 14
    0xbf, // LOAD_FAST 15
    0xc0, // STORE_FAST 0
    0xc1, // STORE_FAST 1
    0xc2, // STORE_FAST 2
    0xc3, // STORE_FAST 3
    0xc4, // STORE_FAST 4
    0xc5, // STORE_FAST 5
    0xc6, // STORE_FAST 6
    0xc7, // STORE_FAST 7
    0xc8, // STORE_FAST 8
    0xc9, // STORE_FAST 9
    0xca, // STORE_FAST 10
    0xcb, // STORE_FAST 11
    0xcc, // STORE_FAST 12
    0xcd, // STORE_FAST 13
    0xce, // STORE_FAST 14
    0xcf, // STORE_FAST 15
    0xd0, // UNARY_OP 0 __pos__
    0xd1, // UNARY_OP 1 __neg__
    0xd2, // UNARY_OP 2 __invert__
    0xd3, // UNARY_OP 3 <not>
    0xd7, // BINARY_OP 0 __lt__
    0xd8, // BINARY_OP 1 __gt__
    0xd9, // BINARY_OP 2 __eq__
    0xda, // BINARY_OP 3 __le__
    0xdb, // BINARY_OP 4 __ge__
    0xdc, // BINARY_OP 5 __ne__
    0xdd, // BINARY_OP 6 <in>
    0xde, // BINARY_OP 7 <is>
    0xdf, // BINARY_OP 8 <exception match>
    0xe0, // BINARY_OP 9 __ior__
    0xe1, // BINARY_OP 10 __ixor__
    0xe2, // BINARY_OP 11 __iand__
    0xe3, // BINARY_OP 12 __ilshift__
    0xe4, // BINARY_OP 13 __irshift__
    0xe5, // BINARY_OP 14 __iadd__
    0xe6, // BINARY_OP 15 __isub__
    0xe7, // BINARY_OP 16 __imul__
    0xe8, // BINARY_OP 17 __imatmul__
    0xe9, // BINARY_OP 18 __ifloordiv__
    0xea, // BINARY_OP 19 __itruediv__
    0xeb, // BINARY_OP 20 __imod__
    0xec, // BINARY_OP 21 __ipow__
    0xed, // BINARY_OP 22 __or__
    0xee, // BINARY_OP 23 __xor__
    0xef, // BINARY_OP 24 __and__
    0xf0, // BINARY_OP 25 __lshift__
    0xf1, // BINARY_OP 26 __rshift__
    0xf2, // BINARY_OP 27 __add__
    0xf3, // BINARY_OP 28 __sub__
    0xf4, // BINARY_OP 29 __mul__
    0xf5, // BINARY_OP 30 __matmul__
    0xf6, // BINARY_OP 31 __floordiv__
    0xf7, // BINARY_OP 32 __truediv__
    0xf8, // BINARY_OP 33 __mod__
    0xf9, // BINARY_OP 34 __pow__
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of every_opcode__lt_module_gt_
// frozen bytecode for file every_opcode.py, scope every_opcode_child
static const byte fun_data_every_opcode_child[6] = {
    0x01,0x04, // prelude
    0x01,0x02, // names: child, x
     // code info
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_every_opcode_child = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_every_opcode_child,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_every_opcode_child + 4,
        .line_info_top = fun_data_every_opcode_child + 4,
        .opcodes = fun_data_every_opcode_child + 4,
    },
    #endif
    #endif
};
#else
#define proto_fun_every_opcode_child fun_data_every_opcode_child[0]
#endif

// child of every_opcode__lt_module_gt_
// frozen bytecode for file every_opcode.py, scope every_opcode_child2
static const byte fun_data_every_opcode_child2[6] = {
    0x01,0x04, // prelude
    0x01,0x02, // names: child, x
     // code info
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_every_opcode_child2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_every_opcode_child2,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_every_opcode_child2 + 4,
        .line_info_top = fun_data_every_opcode_child2 + 4,
        .opcodes = fun_data_every_opcode_child2 + 4,
    },
    #endif
    #endif
};
#else
#define proto_fun_every_opcode_child2 fun_data_every_opcode_child2[0]
#endif

static const mp_raw_code_t *const children_every_opcode__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_every_opcode_child,
    (const mp_raw_code_t *)&proto_fun_every_opcode_child2,
};

static const mp_raw_code_truncated_t proto_fun_every_opcode__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_every_opcode__lt_module_gt_,
    .children = (void *)&children_every_opcode__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 421,
    .n_children = 2,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 40,
        .n_exc_stack = 2,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_every_opcode__lt_module_gt_ + 4,
        .line_info_top = fun_data_every_opcode__lt_module_gt_ + 4,
        .opcodes = fun_data_every_opcode__lt_module_gt_ + 4,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_every_opcode[4] = {
    MP_QSTR_every_opcode_dot_py,
    MP_QSTR_child,
    MP_QSTR_x,
    MP_QSTR__lt_module_gt_,
};

// constants
static const mp_obj_int_t const_obj_every_opcode_0 = {{&mp_type_int}, {.neg=0, .fixed_dig=1, .alloc=3, .len=3, .dig=(uint16_t*)(const uint16_t[]){0x0,0x0,0x100}}};
static const mp_obj_str_t const_obj_every_opcode_1 = {{&mp_type_str}, 136, 49, (const byte*)"\x61\x20\x74\x65\x78\x74\x20\x74\x68\x61\x74\x20\x69\x73\x20\x6c\x6f\x6e\x67\x65\x72\x20\x74\x68\x61\x6e\x20\x74\x77\x65\x6e\x74\x79\x2d\x66\x6f\x75\x72\x20\x63\x68\x61\x72\x61\x63\x74\x65\x72\x73"};

// constant table
static const mp_rom_obj_t const_obj_table_data_every_opcode[2] = {
    MP_ROM_PTR(&const_obj_every_opcode_0),
    MP_ROM_PTR(&const_obj_every_opcode_1),
};

static const mp_frozen_module_t frozen_module_every_opcode = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_every_opcode,
        .obj_table = (mp_obj_t *)&const_obj_table_data_every_opcode,
    },
    .proto_fun = &proto_fun_every_opcode__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "every_opcode.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_every_opcode,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("every_opcode", "every_opcode.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 30 bytes
bc content: 433
const str content: 49
const int content: 6
const obj content: 32
const table qstr content: 0 entries, 0 bytes
const table ptr content: 2 entries, 8 bytes
raw code content: 3 * 4 = 48
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 627
*/
