package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses files that a release's own tools do not read ({@code read_mpy} in tools/mpy-tool.py). The messages begin as
 * theirs do.
 */
public final class ReleaseCheck {
    private final FrozenInput input;
    private final MpyHeader header;
    private final Release release;

    private ReleaseCheck(FrozenInput input, Release release) {
        this.input = input;
        this.header = input.module().header();
        this.release = release;
    }

    /**
     * Checks files that are used together, in their order.
     *
     * @throws FreezeException for the first that does not fit
     */
    public static void check(List<FrozenInput> inputs, Release release) {
        FrozenInput firstNative = null;
        for (FrozenInput input : inputs) {
            var check = new ReleaseCheck(input, release);
            check.checkDialect();
            if (input.module().header().arch() != NativeArch.NONE) {
                check.checkNative(firstNative);
                firstNative = firstNative == null ? input : firstNative;
            }
            check.checkName();
        }
    }

    private void checkDialect() {
        if (header.dialect() != release.dialect()) {
            throw refuse("not a valid .mpy file for %s: it is one of %s"
                    .formatted(release.title(), header.dialect().project()));
        }
    }

    private void checkNative(@Nullable FrozenInput firstNative) {
        if (release != Release.V1_19 && header.subVersion() != release.subVersion()) {
            throw refuse("incompatible .mpy sub-version: native code of 6.%d, but %s needs 6.%d"
                    .formatted(header.subVersion(), release.title(), release.subVersion()));
        }
        if (firstNative == null) {
            return;
        }
        NativeArch first = firstNative.module().header().arch();
        if (header.arch() != first) {
            throw refuse("native architecture mismatch: %s here, %s in %s"
                    .formatted(header.arch().crossName(), first.crossName(), firstNative.origin()));
        }
    }

    private void checkName() {
        Utf8 name = input.module().sourceFile();
        if (ModuleNames.isCleaned(release) && !isAscii(name)) {
            throw refuse("cannot have unicode characters in module name: " + PythonRepr.of(name));
        }
    }

    private static boolean isAscii(Utf8 name) {
        for (int i = 0; i < name.length(); i++) {
            int b = name.bytes().at(i);
            if (b < 0x20 || b > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private FreezeException refuse(String message) {
        return new FreezeException(input.origin() + ": " + message);
    }
}
