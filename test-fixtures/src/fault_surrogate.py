# Lone surrogates, which the compiler writes in three bytes that are not UTF-8.
text = "\ud800"
longer = "a text that is long enough to be an object \udfff of its own"
