def bind(module: ModuleType, /, **names: object) -> None:
    """Give a module names that it could not import itself."""
    vars(module).update(names)
