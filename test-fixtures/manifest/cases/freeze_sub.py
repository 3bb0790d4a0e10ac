freeze("../tree/board/modules", "inner")
