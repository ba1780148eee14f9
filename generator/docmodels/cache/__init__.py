"""What earlier runs came to, kept in a folder of the user.

`store` keeps entries that only this user can have written, `hashes` remembers the
hashes of files that have not changed since, `identity` is what every entry depends on,
`place` says where all that is.  Nothing here knows what the entries say.
"""
