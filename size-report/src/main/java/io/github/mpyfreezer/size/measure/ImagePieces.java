package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.measure.Piece.Nature;
import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.image.FoundPool;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes what was claimed apart by kinds, and by who needs it: a table of all strings is not one module's. */
final class ImagePieces {
    private final FrozenImage image;
    private final int pointerBytes;
    private final List<List<FunctionShape>> functions;
    private final NativeRoom room;
    private final StringUsers users;
    private final List<Piece> pieces = new ArrayList<>();
    /** Groups of strings that are not in pools; those of strings that are have their numbers. */
    private long groups = -1;

    /** @param functions those of each module, none of one that cannot be read */
    ImagePieces(FrozenImage image, int pointerBytes, List<List<FunctionShape>> functions, NativeRoom room) {
        this.image = image;
        this.pointerBytes = pointerBytes;
        this.functions = functions;
        this.room = room;
        this.users = new StringUsers(image.modules());
    }

    /** In the order in which they were claimed; some overlap where linkers make one of two. */
    List<Piece> all() {
        image.claims().forEach(this::add);
        return pieces;
    }

    private void add(Claim claim) {
        boolean ofFunction = claim.owner() >= 0 && claim.item() >= 0;
        if (ofFunction && claim.item() >= functions.get(claim.owner()).size()) {
            return; // of a module that cannot be read to its end
        }
        switch (claim.role()) {
            case FUNCTION_DATA -> addData(claim, 0);
            case PRELUDE -> addData(claim, function(claim).preludeOffset());
            case FUNCTION -> add(claim, Kind.STRUCTS, payer(claim));
            case CHILDREN -> add(claim, Kind.TABLES, payer(claim));
            case QSTR_TABLE, OBJECT_TABLE -> add(claim, Kind.TABLES, new Payer.Module(claim.owner()));
            case OBJECT, DIGITS -> add(claim, Kind.CONSTANTS, new Payer.Module(claim.owner()));
            case MODULE -> add(claim, Kind.STRUCTS, new Payer.Module(claim.owner()));
            case BINARY_INFO -> add(claim, Kind.BINARY_INFO, new Payer.Module(claim.owner()));
            case CONTENT -> addLiteral(claim, Kind.STRINGS, user(claim.owner()));
            case BINARY_INFO_TEXT -> addLiteral(claim, Kind.BINARY_INFO, user(claim.owner()));
            case POOL_TEXT ->
                addLiteral(claim, Kind.QSTR_TEXT, users.of(claim.item()).modules());
            case POOL, POOL_HASHES, POOL_LENGTHS -> addPool(claim);
            case NAMES -> addNames(claim);
            case MODULES -> addList(claim);
            case TEXT_SIZES -> addSizes(claim);
            case TEXT_CONTENT -> addTexts(claim);
        }
    }

    private void add(Claim claim, Kind kind, Payer payer) {
        add(claim.start(), claim.end(), kind, Nature.DATA, payer);
    }

    private void add(long from, long to, Kind kind, Nature nature, Payer payer) {
        if (to > from) {
            pieces.add(new Piece(from, to, kind, nature, payer));
        }
    }

    private void addLiteral(Claim claim, Kind kind, BitSet modules) {
        add(claim.start(), claim.end(), kind, Nature.LITERAL, new Payer.Users(modules, groups--));
    }

    private static BitSet user(int module) {
        var user = new BitSet();
        user.set(module);
        return user;
    }

    private FunctionShape function(Claim claim) {
        return functions.get(claim.owner()).get((int) claim.item());
    }

    private static Payer payer(Claim claim) {
        return new Payer.Function(claim.owner(), (int) claim.item());
    }

    /** @param skipped how much of the function's data is not here */
    private void addData(Claim claim, int skipped) {
        FunctionShape function = function(claim);
        Nature nature = function.isNative() && skipped == 0 ? Nature.CODE : Nature.DATA;
        for (FunctionShape.Run run : function.runs()) {
            long from = claim.start() - skipped + Math.max(skipped, run.from());
            add(from, claim.start() - skipped + run.to(), run.kind(), nature, payer(claim));
        }
        if (nature == Nature.CODE) {
            add(claim.end(), claim.end() + room.behind(claim), Kind.PADDING, nature, payer(claim));
        }
    }

    private void addPool(Claim claim) {
        for (FoundPool pool : image.pools()) {
            if (pool.base() == claim.item()) {
                int count = pool.entries().size();
                boolean table = claim.role() == Role.POOL;
                int each = table ? pointerBytes : claim.length() / Math.max(1, count);
                long at = claim.end() - (long) count * each;
                add(claim.start(), at, Kind.POOL_ENTRIES, Nature.DATA, Payer.Once.ONCE);
                for (int i = 0; i < count; i++) {
                    add(at, at + each, Kind.POOL_ENTRIES, Nature.DATA, users.of(pool.base() + i));
                    at += each;
                }
                return;
            }
        }
    }

    private void addNames(Claim claim) {
        int texts = image.texts().size();
        long at = claim.start();
        for (int i = 0; i < image.names().size(); i++) {
            long end = at + image.names().get(i).length() + 1;
            add(at, end, Kind.TABLES, Nature.DATA, i < texts ? text(i) : new Payer.Module(i - texts));
            at = end;
        }
        add(at, claim.end(), Kind.TABLES, Nature.DATA, Payer.Once.ONCE);
    }

    private void addList(Claim claim) {
        long at = claim.start();
        for (int i = 0; i < image.modules().size(); i++) {
            add(at, at + pointerBytes, Kind.TABLES, Nature.DATA, new Payer.Module(i));
            at += pointerBytes;
        }
        add(at, claim.end(), Kind.TABLES, Nature.DATA, Payer.Once.ONCE);
    }

    private void addSizes(Claim claim) {
        int each = claim.length() / (image.texts().size() + 1);
        long at = claim.start();
        for (int i = 0; i < image.texts().size(); i++) {
            add(at, at + each, Kind.TABLES, Nature.DATA, text(i));
            at += each;
        }
        add(at, claim.end(), Kind.TABLES, Nature.DATA, Payer.Once.ONCE);
    }

    private void addTexts(Claim claim) {
        long at = claim.start();
        for (int i = 0; i < image.texts().size(); i++) {
            Bytes content = image.texts().get(i);
            add(at, at + content.length() + 1, Kind.STRINGS, Nature.DATA, text(i));
            at += content.length() + 1;
        }
        add(at, claim.end(), Kind.TABLES, Nature.DATA, Payer.Once.ONCE);
    }

    /** Modules that stay text are counted behind the others. */
    private Payer text(int text) {
        return new Payer.Module(image.modules().size() + text);
    }
}
