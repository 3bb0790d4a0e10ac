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
    MP_QSTR_consts_float_dot_py = MP_QSTRnumber_of,
    MP_QSTR_halves,
    MP_QSTR_in_tuple,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    251,
    224,
    197,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    15,
    6,
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
        "consts_float.py",
        "halves",
        "in_tuple",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module consts_float
// - original source file: mpy/bytecode/consts_float.mpy
// - frozen file name: consts_float.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file consts_float.py, scope consts_float__lt_module_gt_
static const byte fun_data_consts_float__lt_module_gt_[116] = {
    0xa8,0x20,0x14, // prelude
    0x01, // names: <module>
    0x20,0x20,0x1f,0x21,0x38,0x58,0x64,0x64,0x20, // code info
    0x23,0x00, // LOAD_CONST_OBJ 0
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
    0x23,0x11, // LOAD_CONST_OBJ 17
    0x23,0x12, // LOAD_CONST_OBJ 18
    0x23,0x13, // LOAD_CONST_OBJ 19
    0x23,0x14, // LOAD_CONST_OBJ 20
    0x23,0x15, // LOAD_CONST_OBJ 21
    0x23,0x16, // LOAD_CONST_OBJ 22
    0x23,0x17, // LOAD_CONST_OBJ 23
    0x23,0x18, // LOAD_CONST_OBJ 24
    0x23,0x19, // LOAD_CONST_OBJ 25
    0x23,0x1a, // LOAD_CONST_OBJ 26
    0x23,0x1b, // LOAD_CONST_OBJ 27
    0x23,0x1c, // LOAD_CONST_OBJ 28
    0x23,0x1d, // LOAD_CONST_OBJ 29
    0x23,0x1e, // LOAD_CONST_OBJ 30
    0x23,0x1f, // LOAD_CONST_OBJ 31
    0x23,0x20, // LOAD_CONST_OBJ 32
    0x23,0x21, // LOAD_CONST_OBJ 33
    0x23,0x22, // LOAD_CONST_OBJ 34
    0x23,0x10, // LOAD_CONST_OBJ 16
    0x23,0x23, // LOAD_CONST_OBJ 35
    0x23,0x11, // LOAD_CONST_OBJ 17
    0x2b,0x26, // BUILD_LIST 38
    0x16,0x03, // STORE_NAME 'values'
    0x23,0x24, // LOAD_CONST_OBJ 36
    0x16,0x04, // STORE_NAME 'in_tuple'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'halves'
    0x11,0x05, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'values'
    0x11,0x04, // LOAD_NAME 'in_tuple'
    0x11,0x02, // LOAD_NAME 'halves'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of consts_float__lt_module_gt_
// frozen bytecode for file consts_float.py, scope consts_float_halves
static const byte fun_data_consts_float_halves[8] = {
    0x00,0x06, // prelude
    0x02, // names: halves
    0x80,0x0a, // code info
    0x23,0x25, // LOAD_CONST_OBJ 37
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_consts_float_halves = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_float_halves,
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
        .qstr_block_name_idx = 2,
        .line_info = fun_data_consts_float_halves + 3,
        .line_info_top = fun_data_consts_float_halves + 5,
        .opcodes = fun_data_consts_float_halves + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_consts_float_halves fun_data_consts_float_halves[0]
#endif

static const mp_raw_code_t *const children_consts_float__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_consts_float_halves,
};

static const mp_raw_code_truncated_t proto_fun_consts_float__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_consts_float__lt_module_gt_,
    .children = (void *)&children_consts_float__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 116,
    .n_children = 1,
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
        .line_info = fun_data_consts_float__lt_module_gt_ + 4,
        .line_info_top = fun_data_consts_float__lt_module_gt_ + 13,
        .opcodes = fun_data_consts_float__lt_module_gt_ + 13,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_consts_float[6] = {
    MP_QSTR_consts_float_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_halves,
    MP_QSTR_values,
    MP_QSTR_in_tuple,
    MP_QSTR_print,
};

// constants
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_0 = {{&mp_type_float}, (mp_float_t)0};
#define const_obj_consts_float_0_macro MP_ROM_PTR(&const_obj_consts_float_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_0_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_0_macro ((mp_rom_obj_t)(0x8004000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_1 = {{&mp_type_float}, (mp_float_t)1};
#define const_obj_consts_float_1_macro MP_ROM_PTR(&const_obj_consts_float_1)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_1_macro ((mp_rom_obj_t)(0xc0000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_1_macro ((mp_rom_obj_t)(0xbff4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_2 = {{&mp_type_float}, (mp_float_t)2};
#define const_obj_consts_float_2_macro MP_ROM_PTR(&const_obj_consts_float_2)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_2_macro ((mp_rom_obj_t)(0xc0800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_2_macro ((mp_rom_obj_t)(0xc004000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_3 = {{&mp_type_float}, (mp_float_t)0.5};
#define const_obj_consts_float_3_macro MP_ROM_PTR(&const_obj_consts_float_3)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_3_macro ((mp_rom_obj_t)(0xbf800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_3_macro ((mp_rom_obj_t)(0xbfe4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_4 = {{&mp_type_float}, (mp_float_t)0.25};
#define const_obj_consts_float_4_macro MP_ROM_PTR(&const_obj_consts_float_4)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_4_macro ((mp_rom_obj_t)(0xbf000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_4_macro ((mp_rom_obj_t)(0xbfd4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_5 = {{&mp_type_float}, (mp_float_t)1.5};
#define const_obj_consts_float_5_macro MP_ROM_PTR(&const_obj_consts_float_5)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_5_macro ((mp_rom_obj_t)(0xc0400002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_5_macro ((mp_rom_obj_t)(0xbffc000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_6 = {{&mp_type_float}, (mp_float_t)3.14159};
#define const_obj_consts_float_6_macro MP_ROM_PTR(&const_obj_consts_float_6)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_6_macro ((mp_rom_obj_t)(0xc0c90fd2))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_6_macro ((mp_rom_obj_t)(0xc00d21f9f01b866e))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_7 = {{&mp_type_float}, (mp_float_t)2.718281828459045};
#define const_obj_consts_float_7_macro MP_ROM_PTR(&const_obj_consts_float_7)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_7_macro ((mp_rom_obj_t)(0xc0adf856))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_7_macro ((mp_rom_obj_t)(0xc009bf0a8b145769))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_8 = {{&mp_type_float}, (mp_float_t)0.1};
#define const_obj_consts_float_8_macro MP_ROM_PTR(&const_obj_consts_float_8)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_8_macro ((mp_rom_obj_t)(0xbe4cccce))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_8_macro ((mp_rom_obj_t)(0xbfbd99999999999a))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_9 = {{&mp_type_float}, (mp_float_t)0.2};
#define const_obj_consts_float_9_macro MP_ROM_PTR(&const_obj_consts_float_9)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_9_macro ((mp_rom_obj_t)(0xbeccccce))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_9_macro ((mp_rom_obj_t)(0xbfcd99999999999a))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_10 = {{&mp_type_float}, (mp_float_t)0.7};
#define const_obj_consts_float_10_macro MP_ROM_PTR(&const_obj_consts_float_10)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_10_macro ((mp_rom_obj_t)(0xbfb33332))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_10_macro ((mp_rom_obj_t)(0xbfea666666666666))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_11 = {{&mp_type_float}, (mp_float_t)1000};
#define const_obj_consts_float_11_macro MP_ROM_PTR(&const_obj_consts_float_11)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_11_macro ((mp_rom_obj_t)(0xc4fa0002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_11_macro ((mp_rom_obj_t)(0xc093400000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_12 = {{&mp_type_float}, (mp_float_t)10000000000};
#define const_obj_consts_float_12_macro MP_ROM_PTR(&const_obj_consts_float_12)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_12_macro ((mp_rom_obj_t)(0xd09502fa))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_12_macro ((mp_rom_obj_t)(0xc206a05f20000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_13 = {{&mp_type_float}, (mp_float_t)1000000000000000};
#define const_obj_consts_float_13_macro MP_ROM_PTR(&const_obj_consts_float_13)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_13_macro ((mp_rom_obj_t)(0xd8e35faa))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_13_macro ((mp_rom_obj_t)(0xc3106bf526340000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_14 = {{&mp_type_float}, (mp_float_t)1e+16};
#define const_obj_consts_float_14_macro MP_ROM_PTR(&const_obj_consts_float_14)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_14_macro ((mp_rom_obj_t)(0xda8e1bca))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_14_macro ((mp_rom_obj_t)(0xc345c37937e08000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_15 = {{&mp_type_float}, (mp_float_t)1e+22};
#define const_obj_consts_float_15_macro MP_ROM_PTR(&const_obj_consts_float_15)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_15_macro ((mp_rom_obj_t)(0xe487867a))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_15_macro ((mp_rom_obj_t)(0xc484f0cf064dd592))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_16 = {{&mp_type_float}, (mp_float_t)0.001};
#define const_obj_consts_float_16_macro MP_ROM_PTR(&const_obj_consts_float_16)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_16_macro ((mp_rom_obj_t)(0xbb03126e))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_16_macro ((mp_rom_obj_t)(0xbf54624dd2f1a9fc))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_17 = {{&mp_type_float}, (mp_float_t)1e-05};
#define const_obj_consts_float_17_macro MP_ROM_PTR(&const_obj_consts_float_17)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_17_macro ((mp_rom_obj_t)(0xb7a7c5ae))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_17_macro ((mp_rom_obj_t)(0xbee8f8b588e368f1))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_18 = {{&mp_type_float}, (mp_float_t)1e-10};
#define const_obj_consts_float_18_macro MP_ROM_PTR(&const_obj_consts_float_18)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_18_macro ((mp_rom_obj_t)(0xaf5be6fe))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_18_macro ((mp_rom_obj_t)(0xbddf7cdfd9d7bdbb))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_19 = {{&mp_type_float}, (mp_float_t)1e-30};
#define const_obj_consts_float_19_macro MP_ROM_PTR(&const_obj_consts_float_19)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_19_macro ((mp_rom_obj_t)(0x8e224262))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_19_macro ((mp_rom_obj_t)(0xb9b8484bfeebc2a0))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_20 = {{&mp_type_float}, (mp_float_t)1e-37};
#define const_obj_consts_float_20_macro MP_ROM_PTR(&const_obj_consts_float_20)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_20_macro ((mp_rom_obj_t)(0x82881cea))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_20_macro ((mp_rom_obj_t)(0xb845039d428a8b8f))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_21 = {{&mp_type_float}, (mp_float_t)1.17549435e-38};
#define const_obj_consts_float_21_macro MP_ROM_PTR(&const_obj_consts_float_21)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_21_macro ((mp_rom_obj_t)(0x81000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_21_macro ((mp_rom_obj_t)(0xb813ffffff9fdba8))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_22 = {{&mp_type_float}, (mp_float_t)9.999999999999999e-41};
#define const_obj_consts_float_22_macro MP_ROM_PTR(&const_obj_consts_float_22)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_22_macro ((mp_rom_obj_t)(0x808116c2))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_22_macro ((mp_rom_obj_t)(0xb7a56c262777579c))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_23 = {{&mp_type_float}, (mp_float_t)1.401298464324817e-45};
#define const_obj_consts_float_23_macro MP_ROM_PTR(&const_obj_consts_float_23)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_23_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_23_macro ((mp_rom_obj_t)(0xb6a4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_24 = {{&mp_type_float}, (mp_float_t)3.4e+38};
#define const_obj_consts_float_24_macro MP_ROM_PTR(&const_obj_consts_float_24)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_24_macro ((mp_rom_obj_t)(0xffffc99e))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_24_macro ((mp_rom_obj_t)(0xc7f3f933c78cdfad))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_25 = {{&mp_type_float}, (mp_float_t)1e+38};
#define const_obj_consts_float_25_macro MP_ROM_PTR(&const_obj_consts_float_25)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_25_macro ((mp_rom_obj_t)(0xff16769a))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_25_macro ((mp_rom_obj_t)(0xc7d6ced32a16a1b1))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_26 = {{&mp_type_float}, (mp_float_t)4.940656458412465e-324};
#define const_obj_consts_float_26_macro MP_ROM_PTR(&const_obj_consts_float_26)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_26_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_26_macro ((mp_rom_obj_t)(0x8004000000000001))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_27 = {{&mp_type_float}, (mp_float_t)9.999999999999969e-311};
#define const_obj_consts_float_27_macro MP_ROM_PTR(&const_obj_consts_float_27)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_27_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_27_macro ((mp_rom_obj_t)(0x800412688b70e62b))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_28 = {{&mp_type_float}, (mp_float_t)100000};
#define const_obj_consts_float_28_macro MP_ROM_PTR(&const_obj_consts_float_28)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_28_macro ((mp_rom_obj_t)(0xc8435002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_28_macro ((mp_rom_obj_t)(0xc0fc6a0000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_29 = {{&mp_type_float}, (mp_float_t)123456};
#define const_obj_consts_float_29_macro MP_ROM_PTR(&const_obj_consts_float_29)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_29_macro ((mp_rom_obj_t)(0xc8712002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_29_macro ((mp_rom_obj_t)(0xc102240000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_30 = {{&mp_type_float}, (mp_float_t)1234567};
#define const_obj_consts_float_30_macro MP_ROM_PTR(&const_obj_consts_float_30)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_30_macro ((mp_rom_obj_t)(0xca16b43a))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_30_macro ((mp_rom_obj_t)(0xc136d68700000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_31 = {{&mp_type_float}, (mp_float_t)16777216};
#define const_obj_consts_float_31_macro MP_ROM_PTR(&const_obj_consts_float_31)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_31_macro ((mp_rom_obj_t)(0xcc000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_31_macro ((mp_rom_obj_t)(0xc174000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_32 = {{&mp_type_float}, (mp_float_t)16777217};
#define const_obj_consts_float_32_macro MP_ROM_PTR(&const_obj_consts_float_32)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_32_macro ((mp_rom_obj_t)(0xcc000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_32_macro ((mp_rom_obj_t)(0xc174000010000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_33 = {{&mp_type_float}, (mp_float_t)4294967296};
#define const_obj_consts_float_33_macro MP_ROM_PTR(&const_obj_consts_float_33)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_33_macro ((mp_rom_obj_t)(0xd0000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_33_macro ((mp_rom_obj_t)(0xc1f4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_34 = {{&mp_type_float}, (mp_float_t)9007199254740992};
#define const_obj_consts_float_34_macro MP_ROM_PTR(&const_obj_consts_float_34)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_34_macro ((mp_rom_obj_t)(0xda800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_34_macro ((mp_rom_obj_t)(0xc344000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_35 = {{&mp_type_float}, (mp_float_t)0.0001};
#define const_obj_consts_float_35_macro MP_ROM_PTR(&const_obj_consts_float_35)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_35_macro ((mp_rom_obj_t)(0xb951b716))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_35_macro ((mp_rom_obj_t)(0xbf1e36e2eb1c432d))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_0 = {{&mp_type_float}, (mp_float_t)0};
#define const_obj_consts_float_36_0_macro MP_ROM_PTR(&const_obj_consts_float_36_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_0_macro ((mp_rom_obj_t)(0x80800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_0_macro ((mp_rom_obj_t)(0x8004000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_1 = {{&mp_type_float}, (mp_float_t)1};
#define const_obj_consts_float_36_1_macro MP_ROM_PTR(&const_obj_consts_float_36_1)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_1_macro ((mp_rom_obj_t)(0xc0000002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_1_macro ((mp_rom_obj_t)(0xbff4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_2 = {{&mp_type_float}, (mp_float_t)0.5};
#define const_obj_consts_float_36_2_macro MP_ROM_PTR(&const_obj_consts_float_36_2)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_2_macro ((mp_rom_obj_t)(0xbf800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_2_macro ((mp_rom_obj_t)(0xbfe4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_3_0 = {{&mp_type_float}, (mp_float_t)10000000000};
#define const_obj_consts_float_36_3_0_macro MP_ROM_PTR(&const_obj_consts_float_36_3_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_3_0_macro ((mp_rom_obj_t)(0xd09502fa))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_3_0_macro ((mp_rom_obj_t)(0xc206a05f20000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_3_1_0 = {{&mp_type_float}, (mp_float_t)1e-10};
#define const_obj_consts_float_36_3_1_0_macro MP_ROM_PTR(&const_obj_consts_float_36_3_1_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_3_1_0_macro ((mp_rom_obj_t)(0xaf5be6fe))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_3_1_0_macro ((mp_rom_obj_t)(0xbddf7cdfd9d7bdbb))
#endif
static const mp_rom_obj_tuple_t const_obj_consts_float_36_3_1 = {{&mp_type_tuple}, 1, {
    const_obj_consts_float_36_3_1_0_macro,
}};
static const mp_rom_obj_tuple_t const_obj_consts_float_36_3 = {{&mp_type_tuple}, 2, {
    const_obj_consts_float_36_3_0_macro,
    MP_ROM_PTR(&const_obj_consts_float_36_3_1),
}};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_36_4 = {{&mp_type_float}, (mp_float_t)3.4e+38};
#define const_obj_consts_float_36_4_macro MP_ROM_PTR(&const_obj_consts_float_36_4)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_36_4_macro ((mp_rom_obj_t)(0xffffc99e))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_36_4_macro ((mp_rom_obj_t)(0xc7f3f933c78cdfad))
#endif
static const mp_rom_obj_tuple_t const_obj_consts_float_36 = {{&mp_type_tuple}, 5, {
    const_obj_consts_float_36_0_macro,
    const_obj_consts_float_36_1_macro,
    const_obj_consts_float_36_2_macro,
    MP_ROM_PTR(&const_obj_consts_float_36_3),
    const_obj_consts_float_36_4_macro,
}};
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_37_0 = {{&mp_type_float}, (mp_float_t)0.5};
#define const_obj_consts_float_37_0_macro MP_ROM_PTR(&const_obj_consts_float_37_0)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_37_0_macro ((mp_rom_obj_t)(0xbf800002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_37_0_macro ((mp_rom_obj_t)(0xbfe4000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_37_1 = {{&mp_type_float}, (mp_float_t)1.5};
#define const_obj_consts_float_37_1_macro MP_ROM_PTR(&const_obj_consts_float_37_1)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_37_1_macro ((mp_rom_obj_t)(0xc0400002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_37_1_macro ((mp_rom_obj_t)(0xbffc000000000000))
#endif
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
static const mp_obj_float_t const_obj_consts_float_37_2 = {{&mp_type_float}, (mp_float_t)2.5};
#define const_obj_consts_float_37_2_macro MP_ROM_PTR(&const_obj_consts_float_37_2)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
#define const_obj_consts_float_37_2_macro ((mp_rom_obj_t)(0xc0a00002))
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
#define const_obj_consts_float_37_2_macro ((mp_rom_obj_t)(0xc008000000000000))
#endif
static const mp_rom_obj_tuple_t const_obj_consts_float_37 = {{&mp_type_tuple}, 3, {
    const_obj_consts_float_37_0_macro,
    const_obj_consts_float_37_1_macro,
    const_obj_consts_float_37_2_macro,
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_consts_float[38] = {
    const_obj_consts_float_0_macro,
    const_obj_consts_float_1_macro,
    const_obj_consts_float_2_macro,
    const_obj_consts_float_3_macro,
    const_obj_consts_float_4_macro,
    const_obj_consts_float_5_macro,
    const_obj_consts_float_6_macro,
    const_obj_consts_float_7_macro,
    const_obj_consts_float_8_macro,
    const_obj_consts_float_9_macro,
    const_obj_consts_float_10_macro,
    const_obj_consts_float_11_macro,
    const_obj_consts_float_12_macro,
    const_obj_consts_float_13_macro,
    const_obj_consts_float_14_macro,
    const_obj_consts_float_15_macro,
    const_obj_consts_float_16_macro,
    const_obj_consts_float_17_macro,
    const_obj_consts_float_18_macro,
    const_obj_consts_float_19_macro,
    const_obj_consts_float_20_macro,
    const_obj_consts_float_21_macro,
    const_obj_consts_float_22_macro,
    const_obj_consts_float_23_macro,
    const_obj_consts_float_24_macro,
    const_obj_consts_float_25_macro,
    const_obj_consts_float_26_macro,
    const_obj_consts_float_27_macro,
    const_obj_consts_float_28_macro,
    const_obj_consts_float_29_macro,
    const_obj_consts_float_30_macro,
    const_obj_consts_float_31_macro,
    const_obj_consts_float_32_macro,
    const_obj_consts_float_33_macro,
    const_obj_consts_float_34_macro,
    const_obj_consts_float_35_macro,
    MP_ROM_PTR(&const_obj_consts_float_36),
    MP_ROM_PTR(&const_obj_consts_float_37),
};

static const mp_frozen_module_t frozen_module_consts_float = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_consts_float,
        .obj_table = (mp_obj_t *)&const_obj_table_data_consts_float,
    },
    .proto_fun = &proto_fun_consts_float__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "consts_float.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_consts_float,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("consts_float", "consts_float.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 38 bytes
bc content: 124
const str content: 0
const int content: 0
const obj content: 540
const table qstr content: 0 entries, 0 bytes
const table ptr content: 38 entries, 152 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 907
*/
