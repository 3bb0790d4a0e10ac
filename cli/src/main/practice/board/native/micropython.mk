# A folder with C modules has such a file.
