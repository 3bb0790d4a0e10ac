# Compiled by the stand-in.
