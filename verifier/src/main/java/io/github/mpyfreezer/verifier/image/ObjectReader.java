package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.verifier.UnreadableException;
import io.github.mpyfreezer.verifier.layout.CType.Member;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Reads constants: words, and the objects they lead to (py/objstr.h, py/objint.h, py/objfloat.c, py/objtuple.h). */
final class ObjectReader {
    /** Tuples within tuples; no .mpy is read that has more. */
    private static final int DEEPEST = 400;
    /** Constants of an image, those of tuples counted wherever they are mentioned: tuples that hold themselves have more. */
    private static final int MOST = 1 << 20;

    private final RomMemory memory;
    private final Structures structures;
    private final Claims claims;
    private final WordReader words;
    private final Struct string;
    private final Member stringLength;
    private final Member stringData;
    private final Member stringHash;
    private final Struct tuple;
    private final Optional<Struct> integer;
    private final Optional<Struct> real;
    private final Optional<Struct> complex;
    private int read;
    /** The type that was asked for last, and the names of its address: one object after the other has it. */
    private long recentType = -1;

    private List<Symbol> recentNames = List.of();

    ObjectReader(RomMemory memory, Structures structures, Claims claims, LongFunction<FoundQstr> qstrs) {
        this.memory = memory;
        this.structures = structures;
        this.claims = claims;
        this.words = new WordReader(structures, qstrs);
        this.string = structures.string();
        this.stringLength = string.member("len");
        this.stringData = string.member("data");
        this.stringHash = string.member("hash");
        this.tuple = structures.tuple();
        this.integer = structures.integer();
        this.real = structures.floatObject();
        this.complex = structures.complexObject();
    }

    /** The objects of a table. */
    List<FoundObject> table(long address, int count) {
        int width = structures.word().size();
        memory.checkArray(address, count, width);
        claims.add(
                address,
                (long) count * width,
                Role.OBJECT_TABLE,
                structures.word().alignment());
        return row(address, count, 0);
    }

    private List<FoundObject> row(long address, int count, int depth) {
        read += Math.min(count, MOST);
        if (read > MOST) {
            throw memory.fault(address, "found more than " + MOST + " constants");
        }
        int width = structures.word().size();
        List<FoundObject> objects = new ArrayList<>(Math.min(count, 1 << 10));
        for (int i = 0; i < count; i++) {
            objects.add(object(address + (long) i * width, width, depth));
        }
        return objects;
    }

    private FoundObject object(long place, int width, int depth) {
        long word = memory.unsigned(place, width);
        Optional<FoundObject> immediate = words.immediate(word);
        if (immediate.isPresent()) {
            return memory.isSettled(place, place + width)
                    ? immediate.get()
                    : new FoundObject.Unknown("a word that a linker changes");
        }
        return memory.mayBeAddress(place, width)
                ? pointed(word, depth)
                : new FoundObject.Unknown("the number 0x" + Long.toHexString(word));
    }

    private FoundObject pointed(long address, int depth) {
        for (Symbol symbol : memory.symbolsAt(address)) {
            Optional<FoundObject> known = known(symbol.name());
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (depth > DEEPEST) {
            throw memory.fault(address, "found tuples within tuples without end");
        }
        long type = memory.address(address);
        if (type != recentType) {
            recentNames = memory.symbolsAt(type);
            recentType = type;
        }
        for (Symbol symbol : recentNames) {
            Optional<FoundObject> object = ofType(symbol.name(), address, depth);
            if (object.isPresent()) {
                return object.get();
            }
        }
        return new FoundObject.Unknown("an object of the type at 0x" + Long.toHexString(type));
    }

    private static Optional<FoundObject> known(String symbol) {
        return switch (symbol) {
            case "mp_const_none_obj" -> Optional.of(FoundObject.Known.NONE);
            case "mp_const_false_obj" -> Optional.of(FoundObject.Known.FALSE);
            case "mp_const_true_obj" -> Optional.of(FoundObject.Known.TRUE);
            case "mp_const_ellipsis_obj" -> Optional.of(FoundObject.Known.ELLIPSIS);
            case "mp_fun_table" -> Optional.of(FoundObject.Known.FUN_TABLE);
            case "mp_const_empty_bytes_obj" -> Optional.of(new FoundObject.Str(false, 0, Bytes.EMPTY, true));
            case "mp_const_empty_tuple_obj" -> Optional.of(new FoundObject.Tuple(List.of()));
            default -> Optional.empty();
        };
    }

    private Optional<FoundObject> ofType(String type, long address, int depth) {
        return switch (type) {
            case "mp_type_str" -> Optional.of(string(true, address));
            case "mp_type_bytes" -> Optional.of(string(false, address));
            case "mp_type_int" -> integer.map(struct -> integer(struct, address));
            case "mp_type_float" -> real.map(struct -> real(struct, address));
            case "mp_type_complex" -> complex.map(struct -> complex(struct, address));
            case "mp_type_tuple" -> Optional.of(tuple(address, depth));
            default -> Optional.empty();
        };
    }

    private View view(Struct struct, long address) {
        claims.add(address, struct.size(), Role.OBJECT, struct.alignment());
        return new View(memory, struct, address);
    }

    private FoundObject string(boolean text, long address) {
        View view = view(string, address);
        long length = view.get(stringLength);
        long data = view.get(stringData);
        Bytes content = memory.bytes(data, length);
        boolean ended = isNulAt(data + length);
        claims.add(data, length + (ended ? 1 : 0), Role.CONTENT);
        return new FoundObject.Str(text, view.get(stringHash), content, ended);
    }

    private boolean isNulAt(long address) {
        try {
            return memory.unsigned(address, 1) == 0;
        } catch (UnreadableException e) {
            return false;
        }
    }

    private FoundObject integer(Struct struct, long address) {
        View view = view(struct, address);
        if (structures.configuration().numbers().longInt() == LongInt.LONGLONG) {
            return new FoundObject.Whole(BigInteger.valueOf(view.get("val")), false);
        }
        View mpz = view.inner("mpz");
        long count = mpz.get("len");
        int width = structures.digit().size();
        int digitBits = structures.configuration().numbers().mpzDigitBits();
        long digits = mpz.get("dig");
        memory.array(digits, count, width);
        claims.add(digits, count * width, Role.DIGITS, width);
        if (mpz.get("fixed_dig") == 0 || mpz.get("alloc") != count) {
            // A copy is made of as many digits as there is room for (mpz_clone in py/mpz.c).
            return new FoundObject.Unknown(
                    "an integer whose digits are not fixed, or not as many as there is room for");
        }
        BigInteger value = BigInteger.ZERO;
        for (long i = count - 1; i >= 0; i--) {
            long digit = memory.unsigned(digits + i * width, width);
            if (digit >>> digitBits != 0) {
                return new FoundObject.Unknown("an integer with a digit of more than " + digitBits + " bits");
            }
            if (digit == 0 && value.signum() == 0) {
                return new FoundObject.Unknown("an integer with a leading zero, which makes it larger than it is");
            }
            value = value.shiftLeft(digitBits).or(BigInteger.valueOf(digit));
        }
        return new FoundObject.Whole(mpz.get("neg") != 0 ? value.negate() : value, false);
    }

    private FoundObject real(Struct struct, long address) {
        View view = view(struct, address);
        return new FoundObject.Real(number(view, "value"));
    }

    private FoundObject complex(Struct struct, long address) {
        View view = view(struct, address);
        return new FoundObject.Complex(number(view, "real"), number(view, "imag"));
    }

    private static double number(View view, String member) {
        long bits = view.get(member);
        return view.struct().member(member).type().size() == 4
                ? FoundObject.Real.widened((int) bits)
                : Double.longBitsToDouble(bits);
    }

    private FoundObject tuple(long address, int depth) {
        View view = new View(memory, tuple, address);
        long count = view.get("len");
        int width = view.stride("items");
        long items = view.addressOf("items");
        memory.array(items, count, width);
        claims.add(
                address,
                view.struct().size() + count * width,
                Role.OBJECT,
                view.struct().alignment());
        return new FoundObject.Tuple(row(items, (int) count, depth + 1));
    }
}
