# nothing to freeze
