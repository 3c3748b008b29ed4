//! A LIVE in a data export: the texts of the keys that are read. Those about a person are never kept.

/// The longest text that is kept: no date and no number is longer.
const LONGEST: usize = 64;

/// A key of a LIVE that is read.
#[derive(Clone, Copy)]
pub(super) enum LiveKey {
    Start,
    End,
    Earning,
    Likes,
    Viewers,
    Gifters,
}

impl LiveKey {
    const ALL: [Self; 6] = [Self::Start, Self::End, Self::Earning, Self::Likes, Self::Viewers, Self::Gifters];

    /// The key of a name, in capital or small letters.
    pub(super) fn of(name: &str) -> Option<Self> {
        let is_of = |key: &Self| name.eq_ignore_ascii_case(key.name());
        Self::ALL.into_iter().find(is_of)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Start => "livestarttime",
            Self::End => "liveendtime",
            Self::Earning => "totalearning",
            Self::Likes => "totallike",
            Self::Viewers => "totalview",
            Self::Gifters => "totalgifter",
        }
    }
}

/// A LIVE.
#[derive(Default)]
pub(super) struct LiveEntry {
    texts: [Option<Box<str>>; LiveKey::ALL.len()],
    /// All keys that it has.
    pub(super) keys: usize,
}

impl LiveEntry {
    /// The text of a key; `None` where there is none.
    pub(super) fn text(&self, key: LiveKey) -> Option<&str> {
        self.texts[key as usize].as_deref()
    }

    pub(super) fn set(&mut self, key: LiveKey, text: &str) {
        self.texts[key as usize] = (text.len() <= LONGEST).then(|| text.into());
    }
}
