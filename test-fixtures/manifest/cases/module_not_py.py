module("notes.txt")
