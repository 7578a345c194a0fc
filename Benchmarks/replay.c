/* The floor for one real set: reads a script of YAML events and emits them through libyaml.
   usage: replay EVENTS
   A line is one event: `D` document, `d` its end, `M`/`m` mapping, `L`/`l` sequence, and for scalars a style letter
   (`P` plain, `S` single, `Q` double, `B` literal), a length, a blank and that many bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static yaml_emitter_t emitter;
static yaml_event_t event;

static void put(void) {
  if (!yaml_emitter_emit(&emitter, &event)) {
    fprintf(stderr, "%s\n", emitter.problem);
    exit(1);
  }
}

static char *scalar(char *at, yaml_scalar_style_t style) {
  long length = strtol(at, &at, 10);
  at++;
  yaml_scalar_event_initialize(&event, NULL, NULL, (yaml_char_t *)at, (int)length, 1, 1, style);
  put();
  return at + length;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  FILE *file = fopen(argv[1], "r");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (!text || fread(text, 1, size, file) != (size_t)size) return 1;
  text[size] = 0;
  yaml_emitter_initialize(&emitter);
  yaml_emitter_set_output_file(&emitter, stdout);
  yaml_emitter_set_width(&emitter, -1);
  yaml_emitter_set_unicode(&emitter, 1);
  yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
  put();
  int documents = 0;
  for (char *at = text; at < text + size; at++) {
    switch (*at) {
    case 'D': yaml_document_start_event_initialize(&event, NULL, NULL, NULL, documents++ == 0); put(); break;
    case 'd': yaml_document_end_event_initialize(&event, 1); put(); break;
    case 'M': yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE); put(); break;
    case 'm': yaml_mapping_end_event_initialize(&event); put(); break;
    case 'L': yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE); put(); break;
    case 'l': yaml_sequence_end_event_initialize(&event); put(); break;
    case 'P': at = scalar(at + 1, YAML_PLAIN_SCALAR_STYLE); break;
    case 'S': at = scalar(at + 1, YAML_SINGLE_QUOTED_SCALAR_STYLE); break;
    case 'Q': at = scalar(at + 1, YAML_DOUBLE_QUOTED_SCALAR_STYLE); break;
    case 'B': at = scalar(at + 1, YAML_LITERAL_SCALAR_STYLE); break;
    default: break;
    }
  }
  yaml_stream_end_event_initialize(&event);
  put();
  yaml_emitter_delete(&emitter);
  return 0;
}
