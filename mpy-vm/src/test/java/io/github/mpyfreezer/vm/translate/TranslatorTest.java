package io.github.mpyfreezer.vm.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.code.Op;
import io.github.mpyfreezer.vm.object.Machine;
import io.github.mpyfreezer.vm.run.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is made of code calls methods by name that no compiler has checked. The programs of test-fixtures/vm have every instruction
 * and every operator between them.
 */
class TranslatorTest {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("fixtures", "../test-fixtures")).resolve("vm");

    @Test
    void nearlyAllCodeIsTranslatedAndCallsWhatThereIs() throws IOException, ReflectiveOperationException {
        Set<String> called = new TreeSet<>();
        int refused = 0;
        List<CodeBlock> all = codeOfPrograms();
        for (CodeBlock code : all) {
            Translator.Translation made = Translator.translate(code, 0, -1);
            if (made == null) {
                refused++;
            } else {
                new ClassReader(made.bytes()).accept(new CallLister(called), 0);
            }
        }
        assertThat(refused).isLessThan(all.size() / 50);
        assertThat(called).hasSizeGreaterThan(70);
        for (String call : called) {
            assertThat(exists(call)).as(call).isTrue();
        }
    }

    /** A piece that did nothing but leave would be come back to for ever. */
    @Test
    void noPieceBeginsWhereItWouldEnd() throws IOException {
        for (CodeBlock code : codeOfPrograms()) {
            int[] words = code.layout().code();
            for (int at = 0; at < words.length; at += Op.length(words[at])) {
                if (PieceWriter.mayLeave(words[at])) {
                    assertThat(Translator.translate(code, at, 0)).isNull();
                }
            }
        }
    }

    private static boolean exists(String call) throws ReflectiveOperationException {
        String[] parts = call.split(" ", 3);
        Class<?> owner = Class.forName(parts[0].replace('/', '.'));
        Type wanted = Type.getMethodType(parts[2]);
        return Stream.concat(Arrays.stream(owner.getDeclaredMethods()), Arrays.stream(owner.getMethods()))
                .anyMatch(method -> method.getName().equals(parts[1])
                        && Type.getMethodDescriptor(method).equals(wanted.getDescriptor()));
    }

    private static List<CodeBlock> codeOfPrograms() throws IOException {
        List<CodeBlock> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".mpy"))
                    .sorted()
                    .toList()) {
                collect(Loading.load(Machine.unix().vm, Bytes.wrap(Files.readAllBytes(file))), all);
            }
        }
        return all;
    }

    private static void collect(FunctionCode code, List<CodeBlock> all) {
        if (code instanceof CodeBlock block) {
            all.add(block);
            block.tables().children().forEach(child -> collect(child, all));
        }
    }

    private static final class CallLister extends ClassVisitor {
        private final Set<String> called;

        CallLister(Set<String> called) {
            super(Opcodes.ASM9);
            this.called = called;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                    if (!name.startsWith("<")) {
                        called.add(owner + " " + name + " " + type);
                    }
                }
            };
        }
    }
}
