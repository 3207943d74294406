/** 256 plain words for secrets: short, easy to spell, of no side and of no ill meaning. */
export const SECRET_WORDS: readonly string[] = `
acorn amber anchor apple apron arch arrow aspen atlas autumn badge bagel baker bamboo banjo barge barn basil
basin basket beach beacon beaver bench berry birch biscuit blanket blossom boat bonnet book bottle boulder
branch brass bread breeze brick bridge bronze brook broom brush bucket bugle button cabin cactus camel candle
canoe canvas carpet carrot castle cedar cellar chalk cherry chess chestnut cider circle citrus clarinet clay
clock cloud clover coal cobalt coconut comet compass copper coral corn cotton cradle crane crayon creek
cricket crown crystal curtain daisy dawn desk dolphin donkey door drum duck dune eagle easel echo ember
emerald engine fabric falcon feather fern ferry fiddle field finch flag flame flute foam forest fossil
fountain frame frost galaxy garden garlic garnet gate geyser ginger glacier glass globe glove goose grape
grass gravel guitar gull hammer harbor harp harvest hazel heather hedge heron hill honey horizon indigo island
ivory jacket jade jasmine jigsaw juniper kayak kettle kite kiwi ladder lagoon lake lamp lantern lark laurel
lemon lentil library lichen lilac lime linen lizard loom lotus magnet mango maple marble market meadow melon
mint mirror mitten moon moss mountain mulberry mushroom nectar needle nest nickel nutmeg oasis ocean olive
onion opal orbit orchard orchid organ otter paddle palm panda paper parrot peach pear pearl pebble pencil
pepper piano pillow pine planet plaza plum pocket pond poplar poppy prism pumpkin quartz quill quilt rabbit
radish rain raven reed ribbon rice river robin rocket rope rose ruby sail salmon sand sapphire scarf seal
shell silver slate snow sparrow
`
  .trim()
  .split(/\s+/);
