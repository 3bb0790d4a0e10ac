package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.python.Token.Kind;
import java.util.List;

/** Turns the text of a manifest into statements. */
final class Parser {
    private Parser() {}

    /** Parses a whole manifest. */
    static List<Statement> parse(String code) {
        String text = withPlainLineEnds(code);
        Tokens tokens = new Tokenizer(text, 1).cut();
        var reader = new TokenReader(tokens.words());
        try {
            return new StatementParser(reader).file();
        } catch (Mistake mistake) {
            throw unclosedOr(mistake, tokens, reader.peek());
        }
    }

    private static String withPlainLineEnds(String code) {
        int nul = code.indexOf('\0');
        if (nul >= 0) {
            throw new Mistake(lineOf(code, nul), "source code string cannot contain null bytes");
        }
        return code.indexOf('\r') < 0 ? code : code.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lineOf(String code, int position) {
        int line = 1;
        for (int i = code.indexOf('\n'); i >= 0 && i < position; i = code.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** A bracket that is never closed explains whatever goes wrong on a later line. */
    private static Mistake unclosedOr(Mistake mistake, Tokens tokens, Token last) {
        List<Tokens.Bracket> unclosed = tokens.unclosed();
        if (unclosed.isEmpty()) {
            return mistake;
        }
        Tokens.Bracket bracket = unclosed.get(unclosed.size() - 1);
        boolean ended = last.kind() == Kind.NEWLINE && last.line() == bracket.line();
        return last.line() > bracket.line() || last.kind() == Kind.END || ended
                ? new Mistake(bracket.line(), "'" + bracket.open() + "' was never closed")
                : mistake;
    }
}
