# A package inside a package, with nothing but a name.
level = 2
