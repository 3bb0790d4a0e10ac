# Formatted strings, string joining by juxtaposition, per-cent formatting, raw and bytes prefixes.
name = "world"
n = 42
print(f"hello {name}", f"{n:>6}|{n:06x}|{n!r}", f"{{braces}} {name}{n}", f"")
print("a" "b" f"{n}" "c", r"raw\n", rb"raw\x00", "%s=%d" % (name, n), "{0}-{1}".format(n, name))
print("", """triple
"quoted" text""", 'single', "tab\tand \\ backslash")
