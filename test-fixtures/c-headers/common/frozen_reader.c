/* Prints all that is frozen, as a firmware reads it. frozen.inc is what was frozen, shape.inc how much there is of what. */
#include "frozen.inc"
#include "firmware.c"
#include "shape.inc"
#include <stdio.h>
#include <string.h>

#define TRACED (MICROPY_PERSISTENT_CODE_SAVE && MICROPY_PY_SYS_SETTRACE)

static const unsigned *next = shape;

static void hex(const void *from, size_t length) {
    for (size_t i = 0; i < length; i++) {
        printf("%02x", ((const unsigned char *)from)[i]);
    }
}

// ---- qstrs ----

static unsigned hash_at(const qstr_pool_t *pool, size_t at) {
#if MICROPY_QSTR_BYTES_IN_HASH
    return pool->hashes[at];
#else
    (void)pool;
    (void)at;
    return 0;
#endif
}

static int sorted(const qstr_pool_t *pool) {
#if FROZEN_ABI >= 122
    return pool->is_sorted;
#else
    (void)pool;
    return 0;
#endif
}

static unsigned hash_of(const char *key, size_t length) {
#if MICROPY_QSTR_BYTES_IN_HASH
    unsigned hash = 5381;
    for (size_t i = 0; i < length; i++) {
        hash = hash * 33 ^ (unsigned char)key[i];
    }
    hash &= (1u << 8 * MICROPY_QSTR_BYTES_IN_HASH) - 1;
    return hash ? hash : 1;
#else
    (void)key;
    (void)length;
    return 0;
#endif
}

static int is_at(const qstr_pool_t *pool, size_t at, const char *key, size_t length, unsigned hash) {
    return hash_at(pool, at) == hash && pool->lengths[at] == length
        && memcmp(pool->qstrs[at], key, length) == 0;
}

// A sorted pool is halved until two are left, by what strncmp says of as many bytes as the key has; those left
// are looked at one by one, like all of a pool that is not sorted. 0 is not found, -1 a search without an end.
static long find(const char *key, size_t length) {
    unsigned hash = hash_of(key, length);
    for (const qstr_pool_t *pool = &mp_qstr_frozen_const_pool; pool != &mp_qstr_const_pool; pool = pool->prev) {
        size_t low = 0, high = pool->len - 1;
        if (sorted(pool)) {
            if (pool->len == 0) {
                return -1;
            }
            while (high - low > 1) {
                size_t middle = low + (high - low) / 2;
                if (strncmp(key, pool->qstrs[middle], length) <= 0) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
        }
        for (size_t at = low; at < high + 1; at++) {
            if (is_at(pool, at, key, length, hash)) {
                return pool->total_prev_len + at;
            }
        }
    }
    return 0;
}

// The same, by looking at all.
static long look(const char *key, size_t length) {
    for (const qstr_pool_t *pool = &mp_qstr_frozen_const_pool; pool != &mp_qstr_const_pool; pool = pool->prev) {
        for (size_t at = 0; at < pool->len; at++) {
            if (pool->lengths[at] == length && memcmp(pool->qstrs[at], key, length) == 0) {
                return pool->total_prev_len + at;
            }
        }
    }
    return 0;
}

static unsigned searches;

static void search(const char *key, size_t length) {
    searches++;
    if (find(key, length) != look(key, length)) {
        printf("lost ");
        hex(key, length);
        printf("\n");
    }
}

static void pools(void) {
    for (const qstr_pool_t *pool = &mp_qstr_frozen_const_pool; pool != &mp_qstr_const_pool; pool = pool->prev) {
        printf("pool %d %d %d\n", sorted(pool), (int)pool->total_prev_len, (int)pool->alloc);
        for (size_t at = 0; at < pool->len; at++) {
            printf("entry %d %u %d ", (int)(pool->total_prev_len + at), hash_at(pool, at), pool->lengths[at]);
            hex(pool->qstrs[at], pool->lengths[at] + 1);
            printf("\n");
        }
    }
    char key[1024];
    search("no such string", 14);
    for (const qstr_pool_t *pool = &mp_qstr_frozen_const_pool; pool != &mp_qstr_const_pool; pool = pool->prev) {
        for (size_t at = 0; at < pool->len; at++) {
            size_t length = pool->lengths[at];
            memcpy(key, pool->qstrs[at], length);
            key[length] = '~';
            search(key, length + 1);
            for (; length > 0; length--) {
                search(key, length);
            }
        }
    }
    printf("searches %u\n", searches);
}

// A qstr of the firmware is shown by its number, others by their text.
static void qstring(size_t number) {
    if (number < MP_QSTRnumber_of) {
        printf("(q #%d)", (int)number);
        return;
    }
    const qstr_pool_t *pool = &mp_qstr_frozen_const_pool;
    while (number < pool->total_prev_len) {
        pool = pool->prev;
    }
    size_t at = number - pool->total_prev_len;
    printf("(q ");
    hex(at < pool->len ? pool->qstrs[at] : "?", at < pool->len ? pool->lengths[at] : 1);
    printf(")");
}

// ---- objects ----

#if MICROPY_PY_BUILTINS_FLOAT
static void number(mp_float_t value) {
#if MICROPY_FLOAT_IMPL == MICROPY_FLOAT_IMPL_DOUBLE
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    printf("%016llx", (unsigned long long)bits);
#else
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    printf("%08lx", (unsigned long)bits);
#endif
}
#endif

static void immediate(size_t which) {
    printf("%s", which == 0 ? "None" : which == 1 ? "False" : which == 3 ? "True" : "?");
}

static void integer(const mp_obj_int_t *value) {
#if MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_MPZ
    const mpz_t *mpz = &value->mpz;
    printf("(mpz %d %d %d %d", mpz->neg, mpz->fixed_dig, (int)mpz->alloc, (int)mpz->len);
    for (size_t i = 0; i < mpz->len; i++) {
        printf(" %lx", (unsigned long)mpz->dig[i]);
    }
    printf(")");
#elif MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_LONGLONG
    printf("(ll %lld)", value->val);
#else
    (void)value;
    printf("?");
#endif
}

static void object(mp_rom_obj_t word);

static void pointed(const void *at) {
    const mp_obj_type_t *type = *(const mp_obj_type_t *const *)at;
    if (at == &mp_const_ellipsis_obj) {
        printf("...");
    } else if (at == &mp_const_empty_bytes_obj) {
        printf("(b empty)");
    } else if (at == &mp_const_empty_tuple_obj) {
        printf("(t)");
#if MICROPY_ENABLE_NATIVE_CODE
    } else if (at == &mp_fun_table) {
        printf("(functions)");
#endif
#if !MICROPY_OBJ_IMMEDIATE_OBJS
    } else if (at == &mp_const_none_obj || at == &mp_const_false_obj || at == &mp_const_true_obj) {
        immediate(at == &mp_const_none_obj ? 0 : at == &mp_const_false_obj ? 1 : 3);
#endif
    } else if (type == &mp_type_str || type == &mp_type_bytes) {
        const mp_obj_str_t *text = at;
        printf("(%s %d ", type == &mp_type_str ? "s" : "b", (int)text->hash);
        hex(text->data, text->len + 1);
        printf(")");
    } else if (type == &mp_type_int) {
        integer(at);
#if MICROPY_PY_BUILTINS_FLOAT
    } else if (type == &mp_type_float) {
        printf("(f ");
        number(((const mp_obj_float_t *)at)->value);
        printf(")");
    } else if (type == &mp_type_complex) {
        printf("(c ");
        number(((const mp_obj_complex_t *)at)->real);
        printf(" ");
        number(((const mp_obj_complex_t *)at)->imag);
        printf(")");
#endif
    } else if (type == &mp_type_tuple) {
        const mp_rom_obj_tuple_t *tuple = at;
        printf("(t");
        for (size_t i = 0; i < tuple->len; i++) {
            printf(" ");
            object(tuple->items[i]);
        }
        printf(")");
    } else {
        printf("?");
    }
}

#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
static void object(mp_rom_obj_t word) {
    uint64_t bits = word.u64;
    if (bits & 0xfffc000000000000) {
        double value;
        bits -= 0x8004000000000000;
        memcpy(&value, &bits, sizeof value);
        printf("(f ");
        number(value);
        printf(")");
    } else if (bits >> 48 == 0) {
        pointed((const void *)(uintptr_t)bits);
    } else if (bits >> 48 == 1) {
        printf("(i %lld)", (long long)(int64_t)(bits << 16) >> 17);
    } else if (bits >> 48 == 2) {
        qstring((uint32_t)bits >> 1);
    } else {
        immediate((uint32_t)bits >> 1);
    }
}
#else
static void object(mp_rom_obj_t word) {
    uintptr_t bits = (uintptr_t)word;
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
    if (bits & 1) {
        printf("(i %ld)", (long)((intptr_t)bits >> 1));
    } else if ((bits & 0xff80000f) == 0x00000006) {
        qstring(bits >> 4);
    } else if ((bits & 0xff80000f) == 0x0000000e) {
        immediate(bits >> 4);
    } else if ((bits & 3) == 2) {
        uint32_t single = ((uint32_t)bits - 0x80800000u) & ~3u;
        float value;
        memcpy(&value, &single, sizeof value);
        printf("(f ");
        number(value);
        printf(")");
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
    if ((bits & 3) == 1) {
        printf("(i %ld)", (long)((intptr_t)bits >> 2));
    } else if ((bits & 7) == 3) {
        qstring(bits >> 3);
    } else if ((bits & 7) == 7) {
        immediate(bits >> 3);
#else
    if (bits & 1) {
        printf("(i %ld)", (long)((intptr_t)bits >> 1));
    } else if ((bits & 7) == 2) {
        qstring(bits >> 3);
    } else if ((bits & 7) == 6) {
        immediate(bits >> 3);
#endif
    } else {
        pointed(word);
    }
}
#endif

// ---- functions ----

static void prelude(const void *at, unsigned length) {
    printf(" prelude ");
    hex(at, length);
}

// From 1.23 on two zero bytes say that a structure follows; anything else is bytecode itself.
static void function(const void *at) {
    unsigned kind = next[0], length = next[1], prelude_at = next[2], children = next[3];
    next += 4;
    const void *data = at;
    const void *const *below = NULL;
#if FROZEN_ABI >= 123
    const mp_raw_code_truncated_t *code = at;
    int bare = ((const byte *)at)[0] | ((const byte *)at)[1];
    printf("function ");
    if (bare) {
        printf("2");
    } else {
        data = code->fun_data;
        below = (const void *const *)(const void *)code->children;
        printf("%d", code->kind);
        if (code->is_generator) {
            printf(" generator");
        }
#if FROZEN_ABI_CIRCUITPYTHON
        if (code->is_async) {
            printf(" async");
        }
#endif
#if MICROPY_EMIT_INLINE_ASM
        if (code->kind == MP_CODE_NATIVE_ASM) {
            const mp_raw_code_t *full = at;
            printf(" asm %d %d", (int)full->asm_n_pos_args, (int)full->asm_type_sig);
        }
#endif
    }
#else
    const mp_raw_code_t *code = at;
    int bare = 0;
    (void)bare;
    printf("function %d flags %d arguments %d", (int)code->kind, (int)code->scope_flags, (int)code->n_pos_args);
#if MICROPY_EMIT_MACHINE_CODE
    printf(" signature %d", (int)code->type_sig);
#endif
    data = code->fun_data;
    below = (const void *const *)(const void *)code->children;
#endif
    printf(" ");
    hex(data, length);
    if (kind == 3) {
        prelude(children ? below[children] : (const void *)below, length - prelude_at);
    }
#if MICROPY_PERSISTENT_CODE_SAVE
    if (!bare) {
        printf(" saved %d %d", (int)code->fun_data_len, (int)code->n_children);
#if MICROPY_EMIT_MACHINE_CODE
        printf(" %d", (int)code->prelude_offset);
#endif
    }
#endif
#if TRACED
    if (!bare && kind == 2) {
        const mp_bytecode_prelude_t *p = &code->prelude;
        const byte *from = data;
        printf(" traced %d %d %d %d %d %d %d %d", p->n_state, p->n_exc_stack, p->scope_flags, p->n_pos_args,
            p->n_kwonly_args, p->n_def_pos_args, (int)p->qstr_block_name_idx, (int)(p->line_info - from));
#if FROZEN_ABI >= 120
        printf(" %d", (int)(p->line_info_top - from));
#endif
        printf(" %d", (int)(p->opcodes - from));
    }
#endif
    printf("\n");
    for (unsigned i = 0; i < children; i++) {
        function(below[i]);
    }
}

// ---- modules ----

int main(void) {
    pools();
    const char *name = mp_frozen_names;
    for (name += strlen(name) + 1; *name != 0; name += strlen(name) + 1) {
        printf("name ");
        hex(name, strlen(name));
        printf("\n");
    }
    for (unsigned i = 0; i < MODULES; i++) {
        const mp_frozen_module_t *module = mp_frozen_mpy_content[i];
        unsigned qstrs = next[0], objects = next[1];
        next += 2;
        printf("module\n");
        for (unsigned at = 0; at < qstrs; at++) {
            printf("qstr ");
            qstring(module->constants.qstr_table[at]);
            printf("\n");
        }
        for (unsigned at = 0; at < objects; at++) {
            printf("object ");
            object(((const mp_rom_obj_t *)(const void *)module->constants.obj_table)[at]);
            printf("\n");
        }
        function(module->STANDIN_OUTER_CODE);
    }
    printf("end\n");
    return 0;
}
