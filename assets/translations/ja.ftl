# Japanese
