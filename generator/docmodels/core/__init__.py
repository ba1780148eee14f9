"""The records that travel from stage to stage, and what all stages share."""
