package io.github.mpyfreezer.manifest.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.manifest.ManifestRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not known here is said, so that CPython can be asked: never guessed at, never taken for a mistake. */
class BeyondTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import pathlib                         | import pathlib",
                "import os, re                          | import re",
                "import os.errno                        | import os.errno",
                "from pathlib import Path               | from pathlib import Path",
                "from os import remove                  | from os import remove",
                "from os import *                       | from os import *",
                "from . import x                        | a relative import",
                "def g(): pass                          | a function definition",
                "class A: pass                          | a class definition",
                "with open('x') as y: pass              | a with statement",
                "while True: pass                       | a while loop",
                "try: pass                              | a try statement",
                "raise ValueError                       | a raise statement",
                "assert True                            | an assert statement",
                "global x                               | a global statement",
                "nonlocal x                             | a nonlocal statement",
                "async def g(): pass                    | async",
                "@f                                     | a decorator",
                "match x:                               | a match statement",
                "x = lambda: 1                          | a lambda expression",
                "x = yield                              | a yield expression",
                "x = await y                            | await",
                "f(x := 1)                              | an assignment expression",
                "f([x async for x in y])                | async",
                "x: int = 1                             | an annotation",
                "x = y @ z                              | matrix multiplication",
                "x @= y                                 | matrix multiplication",
                "x = ...                                | an ellipsis",
                "x = b'a'                               | bytes",
                "x = rb'a'                              | bytes",
                "x = 3j                                 | a complex number",
                "x = (-8) ** 0.5                        | a complex number",
                "x = '\\N{DASH}'                        | a character by its name",
                "x = f'\\N{DASH}'                       | a character by its name",
                "f(f'{1=}')                             | a field of an f-string that shows its expression",
                "f(f'{1!a}')                            | the conversion !a",
                "f(f'{1:c}')                            | the format code c",
                "f(f'{1.5:e}')                          | the format code e",
                "f(f'{1.5:.3}')                         | such a format of a float",
                "f(f'{-0.1:z.0f}')                      | the format flag z",
                "f('{0[0]}'.format([1]))                | an attribute or item in a field of str.format",
                "f('{:{}}'.format(1, 2))                | a field within a field of str.format",
                "f('%e' % 1)                            | %e in a format",
                "f('%*d' % (3, 4))                      | a width of * in a format",
                "f('%#x' % 3)                           | such a format of a number",
                "f('a'.translate({}))                   | str.translate",
                "f('a'.encode())                        | str.encode",
                "f('a'.__class__)                       | str.__class__",
                "f({}.popitem())                        | dict.popitem",
                "f({1}.pop())                           | set.pop",
                "f((1).bit_length())                    | int.bit_length",
                "f(str.upper('a'))                      | type.upper",
                "f((i for i in []).send)                | generator.send",
                "f(open('x'))                           | open",
                "f(chr(65))                             | chr",
                "f(type(1))                             | type",
                "x = ValueError                         | ValueError",
                "f(__builtins__)                        | __builtins__",
                "f(list[int])                           | a subscript of a type",
                "f(len)                                 | a builtin_function_or_method as an argument",
                "f('a'.upper)                           | a builtin_function_or_method as an argument",
                "f(f)                                   | a method as an argument",
                "f(str)                                 | a type as an argument",
                "f([str])                               | a type as an argument",
                "f(options)                             | a IncludeOptions as an argument",
                "f({str: 1})                            | a type as a key",
                "f(options._kwargs)                     | options._kwargs",
                "options.x = 1                          | assignment to an attribute",
                "options.x += 1                         | assignment to an attribute",
                "del options.x                          | del of an attribute",
                "x = [1]; x[0:1] = [2]                  | assignment to a slice",
                "f(list(map(f, [1])))                   | a manifest function called by another function",
                "f(list(zip([1], strict=True)))         | zip(strict=True)",
                "f(1000 is 1000 + 0)                    | the identity of a int",
                "f({}.keys() == {1})                    | comparison of a view of a dict",
                "f({}.keys() - {1})                     | set operations on a view of a dict",
                "import os; os.system('x')              | os.system",
                "import os; os.environ['X'] = 'y'       | a change of os.environ",
                "import os; f([x for x in os.environ])  | going through os.environ",
                "import os; f(os.environ.items())       | _Environ.items",
                "import os; f(os)                       | a module as an argument",
                "import os; f(os.path.getsize('x'))     | os.path.getsize",
                "import os; f(os.path.expanduser('~a')) | the home of another user",
                "import sys; f(sys.path)                | sys.path",
                "import glob; glob.iglob('*')           | glob.iglob",
                "import glob; glob.glob('**', recursive=True) | ** in a pattern of glob.glob"
            })
    void saysWhatItDoesNotKnow(String code, String what) {
        assertThat(Snippets.shown(Snippets.run(code, Path.of(".")))).containsExactly("? 1 " + what);
    }

    @Test
    void hasThenDoneNothing() {
        String code = "module('a.py')\nmodule('b.py')\nif options.extra:\n    module(chr(65))\n";
        assertThat(Snippets.run(code, Path.of("."))).isEqualTo(new ManifestRun.Beyond(4, "chr"));
    }

    @Test
    void saysItBeforeAnythingIsEvaluated() {
        assertThat(Snippets.run("f(1 / 0)\nimport re\n", Path.of(".")))
                .isEqualTo(new ManifestRun.Beyond(2, "import re"));
    }
}
